package io.dateline.model;

/**
 * A place by which a country was mentioned.
 *
 * @param geonames its GeoNames id; from {@link #OWN} on where the user's dictionary names a place without saying its id
 * @param name its preferred name
 * @param lat degrees north
 * @param lon degrees east
 */
public record PlaceRef(long geonames, String name, double lat, double lon) {
    /** Where the numbers begin that GeoNames doesn't give. */
    public static final long OWN = 1_000_000_000_000L;

    /** The id in facets and filters. */
    public String id() {
        return Long.toString(geonames);
    }

    /** Whether GeoNames knows it by this id. */
    public boolean isOfGeoNames() {
        return geonames < OWN;
    }
}
