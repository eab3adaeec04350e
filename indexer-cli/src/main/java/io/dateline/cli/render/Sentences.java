package io.dateline.cli.render;

import io.dateline.model.Mention;
import io.dateline.model.Mention.Part;
import io.dateline.model.Report;
import io.dateline.text.Excerpt;
import io.dateline.text.Reading;

/** Finds the sentence in which a mention stands. */
final class Sentences {
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
        if (mention.end() > reading.text().length()) {
            return new Sentence("", mention.text(), "");
        }
        Excerpt excerpt = Excerpt.around(reading, mention.start(), mention.end());
        return new Sentence(excerpt.before(), mention.text(), excerpt.after());
    }
}
