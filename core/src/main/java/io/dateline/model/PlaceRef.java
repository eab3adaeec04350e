package io.dateline.model;

/**
 * A place by which a country was mentioned.
 *
 * @param geonames its GeoNames id
 * @param name its preferred name
 * @param lat degrees north
 * @param lon degrees east
 */
public record PlaceRef(long geonames, String name, double lat, double lon) {}
