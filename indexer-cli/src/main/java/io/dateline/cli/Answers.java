package io.dateline.cli;

import io.dateline.cli.render.Json;
import io.dateline.cli.render.ReportCsv;
import io.dateline.cli.render.ResultJson;
import io.dateline.cli.render.ResultText;
import io.dateline.cli.render.TrecRun;
import io.dateline.search.Hit;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.util.OptionalInt;

/** Writes the answers to one query or to many in one format. */
interface Answers {
    /** The answer to the only query. */
    void answer(SearchResult result) throws IOException;

    /** The answer to one of many queries. */
    void answer(String id, SearchResult result) throws IOException;

    /** One of many queries has no answer. */
    default void error(String id, Problem problem, OptionalInt position) throws IOException {}

    static Answers of(Format format, Scene scene) throws IOException {
        return switch (format) {
            case TEXT, FTM, DICTIONARY -> new Text(scene);
            case JSON -> new Objects(scene);
            case JSONL -> new Lines(scene);
            case CSV -> new Rows(scene, ReportCsv.ofHits(scene.out()));
            case TREC -> new Run(scene);
        };
    }

    record Text(Scene scene) implements Answers {
        @Override
        public void answer(SearchResult result) throws IOException {
            result.notes().forEach(scene::note);
            new ResultText(scene.out(), scene.paint()).write(result);
        }

        @Override
        public void answer(String id, SearchResult result) throws IOException {
            scene.out().write(scene.paint().bold("== " + io.dateline.cli.render.Harmless.line(id)) + "\n");
            answer(result);
            scene.out().write('\n');
        }
    }

    record Objects(Scene scene) implements Answers {
        @Override
        public void answer(SearchResult result) throws IOException {
            Json.indented(scene.out(), json -> ResultJson.result(json, result));
        }

        @Override
        public void answer(String id, SearchResult result) throws IOException {
            Json.line(scene.out(), json -> ResultJson.result(json, id, result));
        }

        @Override
        public void error(String id, Problem problem, OptionalInt position) throws IOException {
            Json.line(scene.out(), json -> {
                json.writeStartObject();
                json.writeStringField("id", id);
                Json.error(json, problem.code(), problem.message(), position);
                json.writeEndObject();
            });
        }
    }

    /** A line a hit for one query, a line an answer for many. */
    record Lines(Scene scene) implements Answers {
        @Override
        public void answer(SearchResult result) throws IOException {
            for (Hit hit : result.hits()) {
                Json.line(scene.out(), json -> ResultJson.hit(json, hit));
            }
        }

        @Override
        public void answer(String id, SearchResult result) throws IOException {
            new Objects(scene).answer(id, result);
        }

        @Override
        public void error(String id, Problem problem, OptionalInt position) throws IOException {
            new Objects(scene).error(id, problem, position);
        }
    }

    record Rows(Scene scene, ReportCsv csv) implements Answers {
        @Override
        public void answer(SearchResult result) throws IOException {
            answer("", result);
        }

        @Override
        public void answer(String id, SearchResult result) throws IOException {
            int rank = result.offset();
            for (Hit hit : result.hits()) {
                csv.hit(id, ++rank, hit);
            }
        }
    }

    record Run(Scene scene) implements Answers {
        @Override
        public void answer(SearchResult result) throws IOException {
            answer("1", result);
        }

        @Override
        public void answer(String id, SearchResult result) throws IOException {
            TrecRun.write(scene.out(), id, result);
        }
    }
}
