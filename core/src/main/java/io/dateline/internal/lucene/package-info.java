/**
 * The archive on disk: two Lucene indexes, {@code reports} and {@code ledger}. The only package that imports Lucene; {@link
 * io.dateline.internal.lucene.Store} is its door, and names no Lucene type.
 *
 * <p>A report is one document. Its values are doc values for counting and terms for filtering; each of its dates is a point with
 * three dimensions, so that the rule by which dates count is one box query; its findings are stored as bytes ({@link
 * io.dateline.internal.lucene.ReportCodec}).
 */
@NullMarked
package io.dateline.internal.lucene;

import org.jspecify.annotations.NullMarked;
