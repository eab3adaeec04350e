package io.dateline.ingest;

import io.dateline.ingest.Outcome.Expanded;
import io.dateline.ingest.Outcome.Read;
import io.dateline.ingest.Outcome.Refused;
import io.dateline.model.InputState;
import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import io.dateline.model.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Makes the ledger's item of what a format read, and applies the options. */
record Settling(IngestOptions options) {
    private static final int LONGEST_TITLE = 300;

    Item item(String path, long size, Optional<String> digest, Outcome outcome) {
        return switch (outcome) {
            case Read(Draft draft) -> report(path, size, digest.orElseThrow(), draft);
            case Expanded(String detail) -> new Item(path, InputState.EXPANDED, detail, size, digest, Optional.empty());
            case Refused(InputState state, String reason) ->
                new Item(path, state, reason, size, digest, Optional.empty());
        };
    }

    private Item report(String path, long size, String digest, Draft draft) {
        Draft shortened = limit(draft);
        if (shortened.text().isBlank()) {
            return blank(path, size, digest, shortened.cut());
        }
        Report report = new Report(
                Digests.id(digest),
                title(shortened.title()),
                shortened.text(),
                published(shortened.published()),
                Languages.of(options.language(), shortened.language(), shortened.text()),
                shortened.kind(),
                options.source().or(shortened::source),
                shortened.url(),
                List.of(path),
                shortened.metadata());
        return item(path, size, digest, report, shortened.cut());
    }

    /** What is not whole may have had a text. */
    private static Item blank(String path, long size, String digest, Optional<String> cut) {
        InputState state = cut.isPresent() ? InputState.FAILED : InputState.EMPTY;
        String reason = cut.map(each -> each.replace(Reasons.KEPT, "")).orElse("no text in it");
        return new Item(path, state, reason, size, Optional.of(digest), Optional.empty());
    }

    private static Item item(String path, long size, String digest, Report report, Optional<String> cut) {
        InputState state = cut.isPresent() ? InputState.TRUNCATED : InputState.INDEXED;
        return new Item(path, state, cut.orElse(""), size, Optional.of(digest), Optional.of(report));
    }

    private Publication published(Publication found) {
        return options.published()
                .map(date -> Publication.of(date, Basis.GIVEN, "given with the run"))
                .orElse(found);
    }

    private static String title(String title) {
        String line = title.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, wordEnd(line, LONGEST_TITLE)) + "\u2026";
    }

    /** A report that the caller made: what it says itself stays, and nothing of its text is changed. */
    Item given(String path, Report report, String digest) {
        long size = report.text().getBytes(StandardCharsets.UTF_8).length;
        Optional<String> cut = limitReason(report.text());
        String text = cut.isPresent() ? shortened(report.text()) : report.text();
        Report completed = completed(report, text);
        return report.text().isBlank()
                ? new Item(path, InputState.EMPTY, "no text in it", size, Optional.of(digest), Optional.of(completed))
                : item(path, size, digest, completed, cut);
    }

    private Report completed(Report report, String text) {
        Optional<String> own = Optional.of(report.language()).filter(code -> !code.equals(Languages.UNKNOWN));
        return new Report(
                report.id(),
                report.title(),
                text,
                report.published().date().isPresent() ? report.published() : published(report.published()),
                own.orElseGet(() -> Languages.of(options.language(), Optional.empty(), text)),
                report.kind(),
                report.source().or(options::source),
                report.url(),
                report.paths(),
                report.metadata());
    }

    private Draft limit(Draft draft) {
        Optional<String> reason = limitReason(draft.text());
        return reason.isEmpty()
                ? draft
                : draft.withText(draft.title(), shortened(draft.text())).withCut(reason);
    }

    private Optional<String> limitReason(String text) {
        return text.length() <= options.maxTextLength()
                ? Optional.empty()
                : Optional.of("the text is cut at " + options.maxTextLength() + " characters");
    }

    private String shortened(String text) {
        return text.substring(0, wordEnd(text, options.maxTextLength()));
    }

    /** The last end of a word near a limit, or the limit itself, but never between the halves of one character. */
    private static int wordEnd(String text, int limit) {
        for (int at = limit; at > limit - 100 && at > limit / 2; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
