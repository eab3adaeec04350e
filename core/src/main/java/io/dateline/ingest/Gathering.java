package io.dateline.ingest;

import io.dateline.ingest.Ending.How;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.tika.mime.MediaType;

/** Puts together what a parser finds, and hands in the items and the parts on the way. */
final class Gathering implements Harvest {
    /** A document, or a part of one, of which not all may have come yet. */
    private static final class Part {
        private final Visit visit;
        private final StringBuilder text = new StringBuilder();
        private Facts facts = Facts.NONE;
        private boolean wanted;

        Part(Visit visit, boolean wanted) {
            this.visit = visit;
            this.wanted = wanted;
        }
    }

    private final Deque<Part> parts = new ArrayDeque<>();

    Gathering(Visit visit) {
        parts.push(new Part(visit, true));
    }

    private Part part() {
        return parts.getFirst();
    }

    @Override
    public void about(Facts facts) {
        part().facts = facts;
    }

    @Override
    public void text(CharSequence more) {
        part().text.append(part().wanted ? more : "");
    }

    @Override
    public boolean item(String name, InputStream bytes) throws IOException {
        return !part().wanted || part().visit.embedded(name, bytes);
    }

    @Override
    public void open(String name) {
        Visit around = part().visit;
        Optional<Visit> visit = part().wanted ? around.part(name) : Optional.empty();
        parts.push(new Part(visit.orElse(around), visit.isPresent()));
    }

    @Override
    public void close(Ending ending) {
        Part part = parts.pop();
        if (part.wanted) {
            byte[] bytes = (part.facts + "\n" + part.text).getBytes(StandardCharsets.UTF_8);
            part.visit.settle(bytes.length, Digests.of(bytes), outcome(part, ending));
        }
    }

    /** The type of the document, once it is known. */
    MediaType type() {
        return part().facts.mediaType();
    }

    /** What became of the document, once its parsing has ended. */
    Outcome outcome(Ending ending) {
        while (parts.size() > 1) {
            close(ending);
        }
        return outcome(part(), ending);
    }

    private static Outcome outcome(Part part, Ending ending) {
        MediaType type = part.facts.mediaType();
        if (type.getType().equals("image")) {
            return picture(part, ending);
        }
        return switch (ending.how()) {
            case WHOLE, FULL -> finished(part, type);
            case ENCRYPTED -> Outcome.encrypted();
            case UNSUPPORTED -> Outcome.unsupported(ending.detail());
            case FOREIGN -> Outcome.unsupported("nothing here reads " + type);
            case DAMAGED -> unfinished(part, type, "the file is damaged (" + ending.detail() + ")");
            case BROKEN -> unfinished(part, type, ending.detail());
        };
    }

    /** Of a picture the caption is read. */
    private static Outcome picture(Part part, Ending ending) {
        Draft draft = DocumentDraft.of(part.facts, "");
        return draft.text().isBlank()
                ? Outcome.unsupported("no text is read from " + part.facts.type())
                : new Outcome.Read(ending.how() == How.BROKEN ? draft.withCut(Optional.of(ending.detail())) : draft);
    }

    private static Outcome finished(Part part, MediaType type) {
        if (MediaKind.isContainer(type)) {
            return part.visit.items() == 0 ? Outcome.empty("nothing is in it") : new Outcome.Expanded("");
        }
        if (part.text.toString().isBlank() && part.visit.items() > 0) {
            return new Outcome.Expanded("no text of its own");
        }
        return new Outcome.Read(DocumentDraft.of(part.facts, part.text.toString()));
    }

    private static Outcome unfinished(Part part, MediaType type, String reason) {
        if (MediaKind.isContainer(type)) {
            return Outcome.failed(part.visit.items() == 0 ? reason : reason + "; the items before that were read");
        }
        if (part.text.toString().isBlank()) {
            return Outcome.failed(reason);
        }
        return new Outcome.Read(
                DocumentDraft.of(part.facts, part.text.toString()).withCut(Optional.of(reason + Reasons.KEPT)));
    }
}
