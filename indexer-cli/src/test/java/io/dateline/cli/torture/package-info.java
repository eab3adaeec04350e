/** A folder of hostile and broken files, made by a program, and what the command line makes of it. */
@NullMarked
package io.dateline.cli.torture;

import org.jspecify.annotations.NullMarked;
