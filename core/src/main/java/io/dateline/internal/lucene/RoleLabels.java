package io.dateline.internal.lucene;

import io.dateline.model.Actor;
import io.dateline.model.Role;
import io.dateline.model.TaggedReport;
import io.dateline.reference.Countries;
import java.util.stream.Stream;

/** The ids by which roles are found, and what they are called. */
final class RoleLabels {
    private RoleLabels() {}

    /** The ids of the roles that a report's actors have: each office alone, and with the country whose it is. */
    static Stream<String> ids(TaggedReport tagged) {
        return tagged.findings().actors().stream()
                .map(Actor::roles)
                .flatMap(roles -> roles.stream().flatMap(role -> Stream.of(role.office(), role.id())));
    }

    /** "president of Kyrgyzstan". */
    static String of(Role role) {
        return role.office().replace('-', ' ')
                + role.country().map(code -> " of " + Countries.nameOf(code)).orElse("");
    }
}
