/**
 * Puts the engine's facets beside those of Lucene: the same reports in the same index, the same queries, and the same answers, which
 * is checked before anything is measured.
 */
package io.dateline.benchmarks.facets;
