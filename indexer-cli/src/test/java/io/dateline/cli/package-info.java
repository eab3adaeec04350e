@NullMarked
package io.dateline.cli;

import org.jspecify.annotations.NullMarked;
