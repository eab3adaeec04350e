package io.dateline;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which lines of a file of JSON lines came by, by their numbers. */
final class LinesSeen {
    private static final Predicate<String> IS_NUMBER =
            Pattern.compile("\\d{1,9}").asMatchPredicate();

    private String file = "";
    private BitSet numbers = new BitSet();

    /** Notes the line that a path such as {@code reports.jsonl#17} names; forgets those of another file. */
    void note(String path) {
        int mark = path.lastIndexOf('#');
        String number = path.substring(mark + 1);
        if (mark < 0 || !IS_NUMBER.test(number)) {
            return;
        }
        if (!file.equals(path.substring(0, mark))) {
            file = path.substring(0, mark);
            numbers = new BitSet();
        }
        numbers.set(Integer.parseInt(number));
    }

    /** Those of some paths of lines that did not come by. */
    List<String> missing(String ofFile, List<String> paths) {
        LinesSeen all = ofFile.equals(file) ? this : new LinesSeen();
        return paths.stream().filter(path -> !all.has(path)).toList();
    }

    private boolean has(String path) {
        String number = path.substring(path.lastIndexOf('#') + 1);
        return !IS_NUMBER.test(number) || numbers.get(Integer.parseInt(number));
    }
}
