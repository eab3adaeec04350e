package io.dateline.ingest;

import io.dateline.model.InputState;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The reading of one item: where it lies, and what to do with the items found in it. */
final class Visit {
    private static final int LONGEST_NAME = 300;

    private final String path;
    private final int depth;
    private final Expedition expedition;
    private final TimedRun run;
    private final Set<String> names = new HashSet<>();

    Visit(String path, int depth, Expedition expedition, TimedRun run) {
        this.path = path;
        this.depth = depth;
        this.expedition = expedition;
        this.run = run;
    }

    /** The name in the ledger. */
    String path() {
        return path;
    }

    /** The last part of the path, by which the type is guessed. */
    String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
    }

    IngestOptions options() {
        return expedition.options();
    }

    /** How many items were handed in. */
    int items() {
        return names.size();
    }

    /** Hands in an item of this container; false where a limit is reached and no more shall come. */
    boolean embedded(String name, InputStream stream) throws IOException {
        refuseIfAbandoned();
        String inner = path + "!/" + unique(harmless(name));
        if (!expedition.admitsAnother()) {
            expedition.emit(skipped(inner, expedition.itemLimit()));
            return false;
        }
        if (depth >= expedition.limits().depth()) {
            expedition.emit(
                    skipped(inner, "nested deeper than " + expedition.limits().depth() + " containers"));
            return true;
        }
        read(inner, stream);
        return true;
    }

    private void read(String inner, InputStream stream) throws IOException {
        long most = expedition.mostBytes();
        Optional<Content> content = Content.spool(stream, most);
        refuseIfAbandoned();
        if (content.isEmpty()) {
            expedition.emit(skipped(inner, "larger than the " + Reasons.size(most) + " that may be unpacked"));
            return;
        }
        try (Content bytes = content.get()) {
            expedition.countBytes(bytes.size());
            expedition.read(inner, bytes, depth + 1, Optional.of(run));
        }
    }

    /** Hands in what is settled already, such as a line of JSON; false where no more shall come. */
    boolean emit(Item item) {
        refuseIfAbandoned();
        if (!expedition.admitsAnother()) {
            expedition.emit(skipped(item.path(), expedition.itemLimit()));
            return false;
        }
        names.add(item.path());
        expedition.emit(item);
        return true;
    }

    /** Hands in an item that can't be read. */
    void refused(String name, InputState state, String reason) {
        refuseIfAbandoned();
        String inner = path + "!/" + unique(harmless(name));
        expedition.emit(new Item(inner, state, reason, 0, Optional.empty(), Optional.empty()));
    }

    private void refuseIfAbandoned() {
        if (run.isAbandoned()) {
            throw new java.util.concurrent.CancellationException("nobody waits for " + path + " any more");
        }
    }

    private static Item skipped(String path, String reason) {
        return new Item(path, InputState.SKIPPED, reason, 0, Optional.empty(), Optional.empty());
    }

    /** A name is only a name here: nothing is ever written where it points. */
    private static String harmless(String name) {
        String plain = name.replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
        String relative = plain.replaceFirst("^/+", "");
        String cut = relative.substring(Math.max(0, relative.length() - LONGEST_NAME));
        return cut.isBlank() ? "item" : cut;
    }

    private String unique(String name) {
        String free = name;
        for (int n = 2; !names.add(free); n++) {
            free = name + " (" + Math.max(n, names.size() + 1) + ")";
        }
        return free;
    }
}
