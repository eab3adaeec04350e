/** Draws how cost grows with size, as pictures for the documentation. The same figures give the same bytes. */
@NullMarked
package io.dateline.benchmarks.curves;

import org.jspecify.annotations.NullMarked;
