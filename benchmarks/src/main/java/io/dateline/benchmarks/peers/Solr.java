package io.dateline.benchmarks.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.benchmarks.facets.Answer;
import io.dateline.benchmarks.facets.Question;
import io.dateline.benchmarks.facets.Task;
import io.dateline.search.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A Solr server, asked by HTTP and JSON for its own kind of facets over doc values. */
record Solr(SolrProcess process, SolrClient client, String name) implements Peer {
    private static final int TOP = 10;

    /** Makes a home with an index in an empty folder. */
    static void make(Path built, Path home, Iterator<PeerReport> reports) throws IOException {
        SolrHome.write(home);
        try (Solr solr = open(built, home)) {
            new SolrFeed(solr.client()).all(reports);
        }
    }

    static Solr open(Path built, Path home) throws IOException {
        SolrProcess process = SolrProcess.start(built, home.toAbsolutePath());
        SolrClient client = SolrClient.of(process.address());
        return new Solr(process, client, "Solr " + version(client));
    }

    private static String version(SolrClient client) throws IOException {
        JsonNode system = SolrClient.JSON.readTree(client.post("/admin/system", SolrClient.JSON.createObjectNode()));
        return system.path("lucene").path("solr-spec-version").asText();
    }

    @Override
    public long processorNanos() {
        return process.processorNanos();
    }

    @Override
    public void ask(Question question) throws IOException {
        client.post("/select?omitHeader=true", request(question));
    }

    @Override
    public Answer answer(Question question) throws IOException {
        JsonNode found = SolrClient.JSON.readTree(client.post("/select?omitHeader=true", request(question)));
        Map<Dimension, List<Answer.Row>> rows = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Question.FACETS) {
            rows.put(dimension, rows(found.path("facets").path(dimension.id())));
        }
        JsonNode response = found.path("response");
        List<Integer> documents = new ArrayList<>();
        response.path("docs").forEach(document -> documents.add(documents.size()));
        return new Answer(response.path("numFound").asLong(), documents, rows);
    }

    private static List<Answer.Row> rows(JsonNode facet) {
        List<Answer.Row> rows = new ArrayList<>();
        facet.path("buckets")
                .forEach(row -> rows.add(new Answer.Row(
                        row.path("val").asText(), row.path("count").asLong())));
        return rows;
    }

    private static ObjectNode request(Question question) {
        Asked asked = Asked.of(question.base(Task.FACETS));
        ObjectNode request = SolrClient.JSON.createObjectNode();
        request.put("query", SolrText.words(asked.words()));
        asked.narrowing().forEach(filter -> request.withArray("filter").add(SolrText.narrowing(filter)));
        request.put("limit", TOP).put("fields", "id").put("sort", asked.words().isEmpty() ? "day desc" : "score desc");
        ObjectNode facets = request.putObject("facet");
        for (Dimension dimension : Question.FACETS) {
            facets.putObject(dimension.id())
                    .put("type", "terms")
                    .put("field", dimension.id())
                    .put("limit", Question.ROWS);
        }
        return request;
    }

    @Override
    public void close() throws IOException {
        client.close();
        process.close();
    }
}
