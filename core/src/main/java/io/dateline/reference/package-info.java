@NullMarked
package io.dateline.reference;

import org.jspecify.annotations.NullMarked;
