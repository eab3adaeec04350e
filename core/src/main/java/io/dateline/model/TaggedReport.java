package io.dateline.model;

/** A report together with what was found in it. */
public record TaggedReport(Report report, Findings findings) {}
