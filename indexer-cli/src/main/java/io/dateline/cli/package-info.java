/**
 * The command line: one small class a command. Each reads its options, asks the library, and hands the answer to a renderer of
 * {@code io.dateline.cli.render}. Results go to standard output, everything else to standard error; {@link
 * io.dateline.cli.Failures} is the one place that turns what goes wrong into a sentence and an exit code.
 */
@NullMarked
package io.dateline.cli;

import org.jspecify.annotations.NullMarked;
