package io.dateline.cli;

import io.dateline.ingest.IngestOptions;
import io.dateline.ingest.Isolation;
import io.dateline.model.EventDate;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** How inputs are read. */
final class IngestArguments {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})([mg])b?");
    private static final int LEAST_MEBIBYTES = 32;
    private static final int STALL_SECONDS = 30;

    @Option(names = "--published", paramLabel = "DATE", description = "Date of publication of all inputs, in EDTF.")
    Optional<String> published = Optional.empty();

    @Option(names = "--source", paramLabel = "NAME", description = "Publisher of inputs that don't name theirs.")
    Optional<String> source = Optional.empty();

    @Option(names = "--language", paramLabel = "CODE", description = "Language of inputs that don't say, ISO 639-1.")
    Optional<String> language = Optional.empty();

    @Option(
            names = "--parse-timeout",
            paramLabel = "TIME",
            description = "How long one file may take, such as 60s or 2m (60s).")
    String parseTimeout = "60s";

    @Option(
            names = "--max-text-length",
            paramLabel = "N",
            description = "Where a report's text is cut, in characters (10000000).")
    int maxTextLength = IngestOptions.DEFAULTS.maxTextLength();

    @Option(
            names = "--parse-memory",
            paramLabel = "SIZE",
            description =
                    "Memory of each process that parses pdf, office documents and the like, such as 512m or 2g (512m).")
    String parseMemory = "512m";

    IngestOptions options() {
        if (maxTextLength < 1) {
            throw new UsageException("--max-text-length " + maxTextLength + ": at least 1");
        }
        IngestOptions options = IngestOptions.DEFAULTS
                .withParseTimeout(duration("--parse-timeout", parseTimeout))
                .withMaxTextLength(maxTextLength)
                .withIsolation(isolation(parseMemory));
        options = published.isPresent() ? options.withPublished(EventDate.parse(published.get())) : options;
        options = source.isPresent() ? options.withSource(source.get()) : options;
        return language.isPresent() ? options.withLanguage(language.get()) : options;
    }

    /** Whether something is given that makes reports other ones. */
    boolean makesADifference() {
        return published.isPresent()
                || source.isPresent()
                || language.isPresent()
                || maxTextLength != IngestOptions.DEFAULTS.maxTextLength();
    }

    /** Reads {@code 60s}, {@code 2m}, {@code 1h}, {@code 500ms} or a bare number of seconds. */
    static Duration duration(String option, String written) {
        String text = written.strip().toUpperCase(Locale.ROOT);
        try {
            Duration duration = text.endsWith("MS")
                    ? Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)))
                    : Duration.parse("PT" + (Character.isDigit(text.charAt(text.length() - 1)) ? text + "S" : text));
            if (duration.isPositive()) {
                return duration;
            }
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new UsageException(wrongTime(option, written));
        }
        throw new UsageException(wrongTime(option, written));
    }

    /** Reads {@code 512m} or {@code 2g}. */
    static Isolation isolation(String memory) {
        Matcher m = SIZE.matcher(memory.strip().toLowerCase(Locale.ROOT));
        long mebibytes = m.matches() ? Long.parseLong(m.group(1)) * (m.group(2).equals("g") ? 1024 : 1) : 0;
        if (mebibytes < LEAST_MEBIBYTES) {
            throw new UsageException("--parse-memory " + memory + ": write a size of 32m or more, like 512m or 2g");
        }
        return new Isolation.Processes(mebibytes << 20, Duration.ofSeconds(STALL_SECONDS));
    }

    private static String wrongTime(String option, String written) {
        return option + " " + written + ": write a time above zero, like 60s, 2m or 500ms";
    }
}
