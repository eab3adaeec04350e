@NullMarked
package io.dateline.internal.lucene;

import org.jspecify.annotations.NullMarked;
