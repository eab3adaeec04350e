package io.dateline.benchmarks;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A made-up report, with the keys of an input line. */
@JsonPropertyOrder({"id", "title", "text", "published", "language", "source"})
record GeneratedReport(String id, String title, String text, String published, String language, String source) {}
