package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.cli.render.ActorCsv;
import io.dateline.cli.render.ActorJson;
import io.dateline.cli.render.ActorText;
import io.dateline.cli.render.DuplicateLines;
import io.dateline.cli.render.Json;
import io.dateline.model.ActorType;
import io.dateline.search.ActorDuplicate;
import io.dateline.search.ActorRow;
import io.dateline.search.ActorsQuery;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

final class ActorsCommand implements Command {
    private static final int LISTED = 100;
    private final Scene scene;
    private List<String> words = List.of();
    private final QueryOptions query = new QueryOptions();
    private Optional<ActorType> type = Optional.empty();
    private Optional<String> prefix = Optional.empty();
    private Optional<Integer> limit = Optional.empty();
    private ActorsQuery.Order sort = ActorsQuery.Order.COUNT;
    private boolean duplicates;

    ActorsCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String description() {
        return "Lists the actors of the archive, or of the reports that a query finds; or those that are "
                + "perhaps one.";
    }

    @Override
    public void declare(Arguments takes) {
        takes.arguments(0, "QUERY", "Only actors of reports that match.", given -> words = given);
        query.declare(takes);
        takes.option(
                ActorType.class,
                "--type",
                "TYPE",
                "Only actors of this type: person, organization, government, armed_group or ethnic_group.",
                given -> type = Optional.of(given));
        takes.option(
                String.class,
                "--prefix",
                "TEXT",
                "Only actors with a name that begins so.",
                given -> prefix = Optional.of(given));
        takes.option(
                Integer.class,
                "--limit",
                "N",
                "How many at most (100; all duplicates).",
                given -> limit = Optional.of(given));
        takes.option(
                ActorsQuery.Order.class,
                "--sort",
                "count|name",
                "By reports, or by name (count).",
                given -> sort = given);
        takes.flag(
                "--duplicates",
                "Actors of the whole archive that are perhaps one, and why. With --format dictionary, as "
                        + "lines to paste into its dictionary.",
                () -> duplicates = true);
    }

    @Override
    public Integer call() throws IOException {
        return duplicates ? duplicates() : list();
    }

    private int list() throws IOException {
        Format format = scene.options().format(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV);
        ActorsQuery asked = new ActorsQuery(query.query(String.join(" ", words)), type, prefix, sort, limit(LISTED));
        try (Archive archive = scene.openToRead()) {
            write(format, archive.actors(asked), archive.notes());
        }
        return ExitCode.DONE;
    }

    private int limit(int otherwise) {
        if (limit.orElse(otherwise) < 1) {
            throw new UsageException("--limit " + limit.orElse(otherwise) + ": at least 1");
        }
        return limit.orElse(otherwise);
    }

    private void write(Format format, List<ActorRow> rows, List<String> notes) throws IOException {
        switch (format) {
            case JSON -> Json.indented(scene.out(), json -> ActorJson.actors(json, rows, notes));
            case JSONL -> {
                for (ActorRow row : rows) {
                    Json.line(scene.out(), json -> ActorJson.actor(json, row));
                }
            }
            case CSV -> ActorCsv.write(scene.out(), rows);
            case TEXT, TREC, FTM, DICTIONARY -> {
                notes.forEach(scene::note);
                new ActorText(scene.out(), scene.paint()).write(rows);
            }
        }
    }

    private int duplicates() throws IOException {
        Format format = scene.options().format(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV, Format.DICTIONARY);
        if (!words.isEmpty()) {
            throw new UsageException("--duplicates looks at the whole archive: it takes no query");
        }
        try (Archive archive = scene.openToRead()) {
            List<ActorDuplicate> found = archive.duplicateActors().stream()
                    .filter(pair -> type.isEmpty() || type.get() == pair.kept().type())
                    .limit(limit(Integer.MAX_VALUE))
                    .toList();
            writeDuplicates(format, found);
        }
        return ExitCode.DONE;
    }

    private void writeDuplicates(Format format, List<ActorDuplicate> found) throws IOException {
        switch (format) {
            case JSON -> Json.indented(scene.out(), json -> ActorJson.duplicates(json, found));
            case JSONL -> {
                for (ActorDuplicate pair : found) {
                    Json.line(scene.out(), json -> ActorJson.duplicate(json, pair));
                }
            }
            case CSV -> ActorCsv.duplicates(scene.out(), found);
            case DICTIONARY -> DuplicateLines.write(scene.out(), found);
            case TEXT, TREC, FTM -> new ActorText(scene.out(), scene.paint()).duplicates(found);
        }
    }
}
