/**
 * Finds names in running text by a statistical model: which words may be part of one, what is known of each, and which labels fit
 * best together. What tables and rules know comes in as clues; the model comes from the module {@code training}.
 *
 * <pre>{@code
 * Clues clues = new Clues(reading);
 * clues.add(token, bits);
 * List<NameSpan> names = new NameDecoder(NameModel.read(bytes)).names(reading, clues);
 * }</pre>
 */
@NullMarked
package io.dateline.names;

import org.jspecify.annotations.NullMarked;
