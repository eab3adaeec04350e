package io.dateline.cli.ftm;

import io.dateline.model.Actor;
import io.dateline.model.ActorType;
import io.dateline.reference.KnownActor;
import io.dateline.reference.KnownActors;
import java.util.List;
import java.util.Optional;

/** An actor as an entity. A people is none: FollowTheMoney has no schema for it, and it is no legal entity. */
final class ActorEntity {
    private ActorEntity() {}

    /** The schema of an actor; none where it is no legal entity. */
    static Optional<String> schema(ActorType type) {
        return switch (type) {
            case PERSON -> Optional.of("Person");
            case ORGANIZATION, ARMED_GROUP -> Optional.of("Organization");
            case GOVERNMENT -> Optional.of("PublicBody");
            case ETHNIC_GROUP -> Optional.empty();
        };
    }

    /** The property in which a document lists an actor's name. */
    static String property(ActorType type) {
        return switch (type) {
            case PERSON -> "peopleMentioned";
            case ORGANIZATION, ARMED_GROUP, GOVERNMENT -> "companiesMentioned";
            case ETHNIC_GROUP -> "namesMentioned";
        };
    }

    /** The actor as it is known, whichever report speaks of it. */
    static Entity of(Actor actor, String schema) {
        Entity entity = new Entity(EntityIds.actor(actor.id()), schema)
                .with("name", actor.name())
                .with("alias", aliases(actor))
                .with("country", actor.country().map(FtmValues::country));
        if (EntityIds.isWikidata(actor.id())) {
            entity.with("wikidataId", actor.id());
        }
        return actor.type() == ActorType.ARMED_GROUP ? entity.with("classification", "armed group") : entity;
    }

    private static List<String> aliases(Actor actor) {
        return KnownActors.standard().byId(actor.id()).map(KnownActor::aliases).orElse(List.of()).stream()
                .filter(alias -> !alias.equals(actor.name()))
                .toList();
    }
}
