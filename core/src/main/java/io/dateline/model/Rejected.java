package io.dateline.model;

/**
 * A reading that was considered and not taken.
 *
 * @param mention what it would have been
 * @param reason in words, for people: "part of the person name 'Paris Hilton'"
 */
public record Rejected(Mention mention, String reason) {}
