package io.dateline.model;

/**
 * A country that a report speaks of.
 *
 * @param code ISO 3166-1 alpha-2 in capitals, or XK
 * @param name its English name
 * @param mentions how often it is named, by name, adjective or place; at least 1
 * @param weight how much the report is about it; the weights of a report add up to 1
 */
public record Country(String code, String name, int mentions, double weight) {}
