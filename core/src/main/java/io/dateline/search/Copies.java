package io.dateline.search;

/**
 * What a search makes of reports that tell one story: copies of one agency's text and re-publications.
 *
 * @param shown whether each of them is a hit; otherwise the best one stands for all
 * @param counted whether each of them is counted, in the total and in facets; otherwise the story is counted once, also in every row
 *     that some of its reports are in
 */
public record Copies(boolean shown, boolean counted) {
    /** One hit for each story; counts of reports. */
    public static final Copies FOLDED = new Copies(false, true);

    public Copies withShown(boolean on) {
        return new Copies(on, counted);
    }

    public Copies withCounted(boolean on) {
        return new Copies(shown, on);
    }
}
