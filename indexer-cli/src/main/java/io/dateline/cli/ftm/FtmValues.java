package io.dateline.cli.ftm;

import io.dateline.model.Days;
import io.dateline.model.EventDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Values as FollowTheMoney writes them; what it has no value for is left out. */
final class FtmValues {
    /** Of the model 3.8: former states, that we know by the codes that they had. */
    private static final Map<String, String> FORMER = Map.of("CS", "cshh", "SU", "suhh", "YU", "yucs");

    /** The languages of the model 3.8. */
    private static final Set<String> LANGUAGES =
            new TreeSet<>(Arrays.asList(("afr ara aze bel ben bos bul cat ces cnr dan"
                            + " deu ell eng est fas fil fin fra heb hin hrv hun hye ind isl ita jpn kan kat kaz khm kir kor lav lit ltz mkd"
                            + " mlt mon msa mya nep nld nor pol por ron rus slk slv spa sqi srp swa swe tgk tgl tuk tur ukr urd uzb zho")
                    .split(" ")));

    private static final int LONGEST_NAME = 384;
    private static final int LONGEST_URL = 4096;

    private FtmValues() {}

    /**
     * @param code ISO 3166-1 alpha-2, or of a former state
     */
    static String country(String code) {
        return FORMER.getOrDefault(code, code.toLowerCase(Locale.ROOT));
    }

    /**
     * The ISO 639-3 code.
     *
     * @param code ISO 639-1
     */
    static Optional<String> language(String code) {
        try {
            return Optional.of(Locale.of(code).getISO3Language()).filter(LANGUAGES::contains);
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** The day, or else the month or the year in which all of a date lies; none where it is longer, or of an unknown year. */
    static Optional<String> date(EventDate date) {
        return date.days().filter(days -> !days.isOpen()).flatMap(FtmValues::date);
    }

    private static Optional<String> date(Days days) {
        String first = written(days.first());
        String last = written(days.last());
        return List.of(10, 7, 4).stream()
                .filter(length -> first.regionMatches(0, last, 0, length))
                .findFirst()
                .map(length -> first.substring(0, length));
    }

    private static String written(LocalDate day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** An address of the web. */
    static Optional<String> url(String written) {
        try {
            URI url = new URI(written.strip());
            boolean web = url.getHost() != null && url.getScheme().matches("(?i)https?");
            return web && written.length() <= LONGEST_URL ? Optional.of(url.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A name or a title: on one line, and not longer than the model takes. */
    static String line(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s\\p{Z}]+", " ").strip();
        int end = Math.min(LONGEST_NAME, line.length());
        boolean splits = end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
        return line.substring(0, splits ? end - 1 : end);
    }
}
