package io.dateline.cli.ftm;

import io.dateline.model.Actor;
import io.dateline.model.TaggedReport;

/** What ties a document to an actor that it speaks of. */
final class MentionEntity {
    private MentionEntity() {}

    static Entity of(TaggedReport tagged, Actor actor, String schema) {
        String document = EntityIds.document(tagged.report().id());
        return new Entity(id(document, actor), "Mention")
                .with("document", document)
                .with("name", actor.spellings())
                .with("name", actor.name())
                .with("resolved", EntityIds.actor(actor.id()))
                .with("detectedSchema", schema)
                .with("contextCountry", DocumentEntity.countries(tagged));
    }

    static String id(String document, Actor actor) {
        return EntityIds.mention(document, ActorEntity.property(actor.type()), actor.id());
    }
}
