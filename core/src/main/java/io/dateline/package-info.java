@NullMarked
package io.dateline;

import org.jspecify.annotations.NullMarked;
