package io.dateline.benchmarks.peers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Hands reports to a Solr server, and makes one segment of them. */
record SolrFeed(SolrClient client) {
    private static final int REPORTS_OF_A_BATCH = 500;

    void all(Iterator<PeerReport> reports) throws IOException {
        ArrayNode batch = SolrClient.JSON.createArrayNode();
        while (reports.hasNext()) {
            add(batch.addObject(), reports.next());
            if (batch.size() == REPORTS_OF_A_BATCH || !reports.hasNext()) {
                client.post("/update", batch);
                batch.removeAll();
            }
        }
        client.post("/update?optimize=true&maxSegments=1", batch);
    }

    private static void add(ObjectNode document, PeerReport report) {
        document.put("id", report.id());
        document.put("day", report.day());
        document.put("title", report.title());
        document.put("text", report.text());
        add(document.putArray("country"), report.countries());
        add(document.putArray("actor"), report.actors());
        add(document.putArray("date"), report.months());
        add(document.putArray("date.year"), report.years());
        add(document.putArray("published.year"), report.publishedYears());
    }

    private static void add(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
