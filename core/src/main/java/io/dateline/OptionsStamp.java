package io.dateline;

import io.dateline.ingest.IngestOptions;
import io.dateline.model.EventDate;
import io.dateline.model.InputState;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What besides an input makes a difference to what became of it, in one line for the ledger: where it is another, the input is read
 * anew.
 *
 * @param options what of the options of a run makes a difference to reports
 * @param reading what makes a difference to how much of a report there is: other software, more time or more memory may read what
 *     could not be read before
 */
record OptionsStamp(String options, String reading) {
    private static final String SEPARATOR = "|";

    static OptionsStamp of(IngestOptions options, String software) {
        String stamp = String.join(
                SEPARATOR,
                options.published().map(EventDate::edtf).orElse(""),
                encoded(options.source().orElse("")),
                encoded(options.language().orElse("")),
                Integer.toString(options.maxTextLength()));
        String reading = options.parseTimeout() + " " + options.isolation();
        return new OptionsStamp(stamp, String.join(SEPARATOR, stamp, reading, software));
    }

    /** What a line of this state is stamped with. */
    String of(InputState state) {
        return hasReport(state) && state != InputState.TRUNCATED ? options : reading;
    }

    static boolean hasReport(InputState state) {
        return switch (state) {
            case INDEXED, UPDATED, UNCHANGED, DUPLICATE, TRUNCATED -> true;
            case EXPANDED, EMPTY, ENCRYPTED, UNSUPPORTED, FAILED, SKIPPED -> false;
        };
    }

    /** The options of the run that a line is of, as far as they make a difference to reports; the others as they are. */
    static IngestOptions read(String stamp, IngestOptions others) {
        String[] parts = stamp.split("\\|", -1);
        IngestOptions options = others.withMaxTextLength(Integer.parseInt(parts[3]));
        options = parts[0].isEmpty() ? options : options.withPublished(EventDate.parse(parts[0]));
        options = parts[1].isEmpty() ? options : options.withSource(decoded(parts[1]));
        return parts[2].isEmpty() ? options : options.withLanguage(decoded(parts[2]));
    }

    /** The part of a line's stamp that tells of the options alone. */
    static String optionsOf(String stamp) {
        return String.join(SEPARATOR, List.of(stamp.split("\\|", -1)).subList(0, 4));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
