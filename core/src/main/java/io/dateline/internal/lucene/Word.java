package io.dateline.internal.lucene;

import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of a word.
 *
 * @param written as it is written: see {@link ReportAnalyzer}
 * @param common in the common form of its language, with the language's tag: see {@link WordAnalyzer}; none of a function word
 */
record Word(BytesRef written, Optional<BytesRef> common) {}
