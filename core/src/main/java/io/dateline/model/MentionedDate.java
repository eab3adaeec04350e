package io.dateline.model;

/**
 * A date that a report speaks of.
 *
 * @param mentions how often; at least 1
 */
public record MentionedDate(EventDate date, int mentions) {}
