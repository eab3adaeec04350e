package io.dateline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * Puts the time zone back into the date at which a PDF was made. Tika gives it in UTC, which for a file made in Bishkek in the early
 * morning is the day before. A date in the file's bytes that is the same instant shows the day as it was there: of the document
 * information (ISO 32000-1, 7.9.4) or of XMP. Where both are compressed, the date stays in UTC.
 */
final class WrittenZone {
    private static final String KEY = "dcterms:created";
    private static final int ENDS = 256 << 10;
    private static final Pattern DATE = Pattern.compile(
            "/CreationDate\\s{0,3}\\(D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)([+-]\\d\\d)'?(\\d\\d)?");
    private static final Pattern XMP_DATE = Pattern.compile(
            "xmp:CreateDate(?:>|=[\"'])(\\d{4})-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.\\d{1,9})?([+-]\\d\\d):(\\d\\d)");

    private WrittenZone() {}

    static void mend(MediaType type, Metadata metadata, Content content) throws IOException {
        Optional<Instant> utc = instant(metadata.get(KEY));
        if (!type.getBaseType().toString().equals("application/pdf") || utc.isEmpty()) {
            return;
        }
        for (byte[] end : new byte[][] {content.head(ENDS), content.tail(ENDS)}) {
            String bytes = new String(end, StandardCharsets.ISO_8859_1);
            for (Pattern pattern : new Pattern[] {DATE, XMP_DATE}) {
                find(pattern.matcher(bytes), utc.get()).ifPresent(local -> metadata.set(KEY, local.toString()));
            }
        }
    }

    private static Optional<Instant> instant(@Nullable String utc) {
        try {
            return utc == null ? Optional.empty() : Optional.of(Instant.parse(utc));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> find(Matcher date, Instant wanted) {
        while (date.find()) {
            Optional<OffsetDateTime> written = written(date);
            if (written.filter(local -> local.toInstant().equals(wanted)).isPresent()) {
                return written;
            }
        }
        return Optional.empty();
    }

    private static Optional<OffsetDateTime> written(Matcher date) {
        String minutes = date.group(8) == null ? "00" : date.group(8);
        try {
            return Optional.of(OffsetDateTime.parse("%s-%s-%sT%s:%s:%s%s:%s"
                    .formatted(
                            date.group(1),
                            date.group(2),
                            date.group(3),
                            date.group(4),
                            date.group(5),
                            date.group(6),
                            date.group(7),
                            minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
