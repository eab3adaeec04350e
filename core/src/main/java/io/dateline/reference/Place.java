package io.dateline.reference;

import io.dateline.model.PlaceRef;
import java.util.Optional;

/**
 * A capital, a region of the first order, or a town.
 *
 * @param code of the country
 * @param name the one that is commonest in English
 * @param ref how mentions refer to it; empty for regions, which have no one spot
 * @param thousands of inhabitants; 0 where unknown
 * @param region GeoNames' code of the region that it lies in or is
 */
public record Place(String code, Kind kind, String name, Optional<PlaceRef> ref, int thousands, String region) {
    /** What sort of place. */
    public enum Kind {
        CAPITAL,
        REGION,
        TOWN
    }
}
