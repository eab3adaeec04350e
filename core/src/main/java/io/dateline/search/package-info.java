@NullMarked
package io.dateline.search;

import org.jspecify.annotations.NullMarked;
