@NullMarked
package io.dateline.extract;

import org.jspecify.annotations.NullMarked;
