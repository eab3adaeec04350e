package io.dateline.training;

import io.dateline.extract.NameEvidence;
import io.dateline.names.Clues;
import io.dateline.names.NameSpan;
import io.dateline.text.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text as the model sees it, with its names under one convention.
 *
 * @param clues what tables and rules say of its words
 * @param names in order, none overlapping another
 */
record MarkedText(GoldText gold, Reading reading, Clues clues, List<NameSpan> names) {
    static MarkedText of(GoldText gold) {
        Reading reading = Reading.of(gold.text());
        return new MarkedText(gold, reading, NameEvidence.of(reading), Convention.names(gold, reading));
    }

    /** All texts of a folder, in the order of its files' names. */
    static List<MarkedText> read(Path folder) throws IOException {
        List<MarkedText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().contains(".jsonl"))
                    .sorted()
                    .toList()) {
                GoldText.read(file).stream().map(MarkedText::of).forEach(texts::add);
            }
        }
        if (texts.isEmpty()) {
            throw new IOException(folder + ": there is no .jsonl or .jsonl.gz file in it; see training/README.md");
        }
        return texts;
    }

    Marking marking() {
        return Marking.of(gold.set());
    }
}
