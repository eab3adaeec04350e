package io.dateline.model;

/**
 * A place by which a country was mentioned.
 *
 * @param geonames its GeoNames id; below zero where the user's dictionary names a place without saying which it is there
 * @param name its preferred name
 * @param lat degrees north
 * @param lon degrees east
 */
public record PlaceRef(long geonames, String name, double lat, double lon) {
    /** The id in facets and filters. */
    public String id() {
        return Long.toString(geonames);
    }

    /** Whether GeoNames knows it by this id. */
    public boolean isOfGeoNames() {
        return geonames > 0;
    }
}
