package io.dateline.extract;

import io.dateline.model.Actor;
import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import io.dateline.reference.OfficeHistory;
import java.util.List;
import java.util.Optional;

/** Which offices the actors of a report held when it was published. */
final class Roles {
    private Roles() {}

    /** The actors with their roles; as they are where the report is undated. */
    static List<Actor> added(List<Actor> actors, Publication published) {
        Optional<Days> date = published.date().flatMap(EventDate::days);
        return date.isEmpty()
                ? actors
                : actors.stream().map(actor -> withRoles(actor, date.get())).toList();
    }

    private static Actor withRoles(Actor actor, Days date) {
        return actor.withRoles(OfficeHistory.standard().on(date, actor.id()));
    }
}
