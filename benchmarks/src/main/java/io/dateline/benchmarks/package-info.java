/**
 * How fast Dateline is: JMH benchmarks of queries, indexing and extraction, over reports that a seeded generator makes or over
 * any JSON lines. {@code ./dateline-bench} runs them.
 */
@NullMarked
package io.dateline.benchmarks;

import org.jspecify.annotations.NullMarked;
