package io.dateline.internal.lucene;

import io.dateline.search.Dimension;

/** Counts reports, or stories, by the rows of one dimension. Of one thread. */
abstract sealed class FacetCounter permits SegmentCounter, StoryCounter {
    final Dimension dimension;
    final Ordinals ordinals;
    final Tally tally;

    FacetCounter(Dimension dimension, Ordinals ordinals) {
        this.dimension = dimension;
        this.ordinals = ordinals;
        this.tally = ordinals.tallies().lend();
    }

    /** How many reports have no values. */
    abstract int missing();

    /** How many reports have values, but none that is a row. */
    abstract int coarser();

    /** How many reports of a row are in none of the rows below it. */
    abstract int coarser(int ordinal);

    /** How many groups of rows there are. */
    abstract int groups();

    /** The group, from 0 on, of rows that a row that was counted competes with for a place. */
    abstract int group(int ordinal);

    /** Gives back what it counted with; nothing can be asked afterwards. */
    void release() {
        ordinals.tallies().giveBack(tally);
    }
}
