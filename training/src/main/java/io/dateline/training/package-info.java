/** Trains the model of names that {@code io.dateline.names} reads, and measures it; see {@code training/README.md}. */
@NullMarked
package io.dateline.training;

import org.jspecify.annotations.NullMarked;
