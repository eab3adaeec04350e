package io.dateline.cli.render;

import io.dateline.model.Mention;
import io.dateline.model.Mention.Part;
import io.dateline.model.Report;
import io.dateline.text.Reading;

/** Finds the sentence in which a mention stands; of a very long one the part beside the mention, so that the work stays small. */
final class Sentences {
    private static final int REACH = 160;

    private final Reading title;
    private final Reading text;

    Sentences(Report report) {
        this.title = Reading.of(report.title());
        this.text = Reading.of(report.text());
    }

    /**
     * A sentence.
     *
     * @param before the mention
     * @param mention as the report writes it
     * @param after the mention
     */
    record Sentence(String before, String mention, String after) {
        String text() {
            return before + mention + after;
        }
    }

    Sentence around(Mention mention) {
        Reading reading = mention.part() == Part.TITLE ? title : text;
        int first = reading.tokenAt(mention.start());
        int last = reading.tokenAt(mention.end()) - 1;
        if (first > last || last >= reading.size()) {
            return new Sentence("", mention.text(), "");
        }
        return new Sentence(
                before(reading, first, mention.start()), mention.text(), after(reading, last, mention.end()));
    }

    private static String before(Reading reading, int token, int start) {
        int from = token;
        while (from > 0 && sameSentence(reading, from - 1, token) && start - reading.start(from - 1) <= REACH) {
            from--;
        }
        boolean cut = from > 0 && sameSentence(reading, from - 1, token);
        return (cut ? "… " : "") + between(reading, reading.start(from), start);
    }

    private static String after(Reading reading, int token, int end) {
        int to = token;
        while (to + 1 < reading.size() && sameSentence(reading, to + 1, token) && reading.end(to + 1) - end <= REACH) {
            to++;
        }
        boolean cut = to + 1 < reading.size() && sameSentence(reading, to + 1, token);
        return between(reading, end, reading.end(to)) + (cut ? " …" : "");
    }

    private static boolean sameSentence(Reading reading, int token, int other) {
        return reading.sentence(token) == reading.sentence(other);
    }

    private static String between(Reading reading, int from, int to) {
        return from < to ? reading.text().substring(from, to) : "";
    }
}
