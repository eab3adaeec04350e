/** What runs in the process of another engine. */
@NullMarked
package io.dateline.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
