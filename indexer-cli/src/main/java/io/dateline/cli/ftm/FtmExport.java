package io.dateline.cli.ftm;

import io.dateline.model.Actor;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Writes reports as entities, one JSON object a line: each document, the actors that no document before it named, and a mention for
 * each of its actors. Holds nothing but the ids of the actors that were written. For one thread.
 */
public final class FtmExport {
    private final Writer out;
    private final Optional<SpanLines> spans;
    private final Set<String> written = new HashSet<>();

    /**
     * @param out where entities go
     * @param spans where the spans go, if they are wanted
     */
    public FtmExport(Writer out, Optional<Writer> spans) {
        this.out = out;
        this.spans = spans.map(SpanLines::new);
    }

    public void write(TaggedReport tagged) throws IOException {
        DocumentEntity.of(tagged).write(out);
        for (Actor actor : tagged.findings().actors()) {
            Optional<String> schema = ActorEntity.schema(actor.type());
            if (schema.isPresent()) {
                write(tagged, actor, schema.get());
            }
        }
        if (spans.isPresent()) {
            spans.get().write(tagged);
        }
    }

    private void write(TaggedReport tagged, Actor actor, String schema) throws IOException {
        if (written.add(actor.id())) {
            ActorEntity.of(actor, schema).write(out);
        }
        MentionEntity.of(tagged, actor, schema).write(out);
    }
}
