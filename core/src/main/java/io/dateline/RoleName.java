package io.dateline;

import io.dateline.extract.OfficeNames;
import io.dateline.reference.Office;
import io.dateline.search.UnknownNameException;
import java.util.Optional;
import java.util.Set;

/**
 * A role as a user writes it: {@code president}, {@code president:KG}, {@code president of Kyrgyzstan}.
 *
 * @param offices any of these; at least one
 * @param country as it is written
 */
record RoleName(Set<Office> offices, Optional<String> country) {
    private static final String OF = " of ";

    /** No office with its country is longer; a hostile query may be. */
    private static final int LONGEST = 200;

    static RoleName parse(String written) {
        if (written.length() > LONGEST) {
            throw unknown(written.substring(0, LONGEST) + "…");
        }
        Set<Office> offices = OfficeNames.find(written);
        if (!offices.isEmpty()) {
            return new RoleName(offices, Optional.empty());
        }
        int colon = written.indexOf(':');
        return Optional.of(colon)
                .filter(at -> at > 0)
                .flatMap(at -> split(written, at, at + 1))
                .or(() -> inWords(written))
                .orElseThrow(() -> unknown(written));
    }

    private static UnknownNameException unknown(String written) {
        return new UnknownNameException(
                written,
                "there is no office '" + written + "': give one of " + OfficeNames.all()
                        + ", with its country as in president:KG or not");
    }

    private static Optional<RoleName> inWords(String written) {
        for (int of = written.lastIndexOf(OF); of > 0; of = written.lastIndexOf(OF, of - 1)) {
            Optional<RoleName> role = split(written, of, of + OF.length());
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    private static Optional<RoleName> split(String written, int end, int from) {
        Set<Office> offices = OfficeNames.find(written.substring(0, end));
        String country = written.substring(from).strip().replaceFirst("^(?i:the) ", "");
        return offices.isEmpty() || country.isEmpty()
                ? Optional.empty()
                : Optional.of(new RoleName(offices, Optional.of(country)));
    }
}
