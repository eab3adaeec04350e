/** Reading a text once: tokens, sentences, lines, folded forms. */
@NullMarked
package io.dateline.text;

import org.jspecify.annotations.NullMarked;
