package io.dateline.search;

/**
 * Where a place is.
 *
 * @param country its code
 * @param lat degrees north
 * @param lon degrees east
 */
public record Spot(String country, double lat, double lon) {}
