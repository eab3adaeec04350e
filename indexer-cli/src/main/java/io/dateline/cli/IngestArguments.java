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

/** How inputs are read. */
final class IngestArguments {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})([mg])b?");
    private static final int LEAST_MEBIBYTES = 32;
    private static final int STALL_SECONDS = 30;
    Optional<String> published = Optional.empty();
    Optional<String> source = Optional.empty();
    Optional<String> language = Optional.empty();
    String parseTimeout = "60s";
    int maxTextLength = IngestOptions.DEFAULTS.maxTextLength();
    String parseMemory = "512m";

    void declare(Arguments takes) {
        takes.option(
                String.class,
                "--published",
                "DATE",
                "Date of publication of all inputs, in EDTF.",
                given -> published = Optional.of(given));
        takes.option(
                String.class,
                "--source",
                "NAME",
                "Publisher of inputs that don't name theirs.",
                given -> source = Optional.of(given));
        takes.option(
                String.class,
                "--language",
                "CODE",
                "Language of inputs that don't say, ISO 639-1.",
                given -> language = Optional.of(given));
        takes.option(
                String.class,
                "--parse-timeout",
                "TIME",
                "How long one file may take, such as 60s or 2m (60s).",
                given -> parseTimeout = given);
        takes.option(
                Integer.class,
                "--max-text-length",
                "N",
                "Where a report's text is cut, in characters (10000000).",
                given -> maxTextLength = given);
        takes.option(
                String.class,
                "--parse-memory",
                "SIZE",
                "Memory of each process that parses pdf, office documents and the like, such as 512m or 2g "
                        + "(512m).",
                given -> parseMemory = given);
    }

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
