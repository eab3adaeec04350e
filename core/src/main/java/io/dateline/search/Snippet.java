package io.dateline.search;

import java.util.List;

/**
 * A passage of a report.
 *
 * @param text in one line, with {@code <em>} and {@code </em>} around what matched
 * @param marks for each {@code <em>} in order what it is: {@link #WORD}, or a mention of what the query names, as a filter has it, such as
 *     {@code actor:Q485136}, {@code country:KG}, {@code place:1527534} or, of a date in the period asked for, {@code date:2010-06-12}
 */
public record Snippet(String text, List<String> marks) {
    /** The mark of words that were asked for, or of one of their forms. */
    public static final String WORD = "word";

    public Snippet {
        marks = List.copyOf(marks);
    }
}
