/**
 * Answers as text, JSON and CSV. Every renderer writes to a {@link java.io.Writer} and throws what that throws, so that a full disk
 * is noticed and a closed pipe ends the work.
 */
@NullMarked
package io.dateline.cli.render;

import org.jspecify.annotations.NullMarked;
