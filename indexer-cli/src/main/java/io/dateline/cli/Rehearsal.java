package io.dateline.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks an archive what people ask, so that the virtual machine can note which classes that takes and start with them the next time:
 * the launcher's {@code --prepare}. Ends the process.
 */
final class Rehearsal {
    private static final List<String> QUESTIONS = List.of(
            "search killed --country Kyrgyzstan",
            "search \"interim government\" --date 2010 --format json",
            "search minist* OR (president AND NOT vote~1) --expand --facets about,place,role,published,source,language,kind",
            "search ethnic violence --sort newest --actor Bakiyev --format csv",
            "search --count stories --facet-interval month --published 1990..2010",
            "search ( --format json",
            "facets actor",
            "facets date --format json",
            "actors --limit 5",
            "stats",
            "ledger");

    private Rehearsal() {}

    public static void main(String[] archive) {
        Quiet.libraries();
        for (String[] question : questions(archive[0])) {
            Main.run(silent(), new Interruption(Thread.currentThread()), question);
        }
        Main.main(arguments("search police", archive[0]));
    }

    static List<String[]> questions(String archive) {
        return QUESTIONS.stream().map(question -> arguments(question, archive)).toList();
    }

    private static String[] arguments(String question, String archive) {
        return (question + " --archive " + archive).split(" ");
    }

    private static Terminal silent() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Terminal(InputStream.nullInputStream(), nowhere, nowhere, false, false, Map.of(), Optional.empty());
    }
}
