package io.dateline.reference;

import io.dateline.model.PlaceRef;
import java.util.Optional;
import java.util.Set;

/**
 * A capital, a region of the first order, a district of the second, or a town.
 *
 * @param code of the country
 * @param name the one that is commonest in English
 * @param ref how mentions refer to it; empty for regions and districts, which have no one spot, and for places without an id
 * @param thousands of inhabitants; 0 where unknown
 * @param region GeoNames' code of the region that it lies in or is
 */
public record Place(String code, Kind kind, String name, Optional<PlaceRef> ref, int thousands, String region) {
    /** What sort of place. */
    public enum Kind {
        CAPITAL,
        REGION,
        TOWN,
        /** An area of the second order: a county, a district, a municipality. */
        DISTRICT
    }

    private static final Set<String> ARABIC_SCRIPT = Set.of(
            "AE", "AF", "BH", "DZ", "EG", "IL", "IQ", "IR", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PK", "PS", "QA",
            "SA", "SD", "SY", "TN", "YE");
    private static final int LARGE = 100;

    /** Whether it is an area with places in it, not one of them. */
    public boolean isArea() {
        return kind == Kind.REGION || kind == Kind.DISTRICT;
    }

    /** Whether it holds another place: a region its towns and districts, a district the towns of its region. */
    public boolean mayHold(Place other) {
        boolean wider =
                isArea() && other.kind != Kind.REGION && !(kind == Kind.DISTRICT && other.kind == Kind.DISTRICT);
        return wider && code.equals(other.code) && region.equals(other.region);
    }

    /** Whether its name is at home in Arabic script, and met often: a short one is to be told from common words. */
    public boolean isWellKnownInArabic() {
        return ARABIC_SCRIPT.contains(code) && (kind == Kind.CAPITAL || thousands >= LARGE);
    }

    /** Cheap, as reports hash thousands of places; few share a name and a size. */
    @Override
    public int hashCode() {
        return name.hashCode() * 31 + region.hashCode() + thousands;
    }

    /** Reads a row of the table; of its names, which stand last, the first is the place's own. */
    static Place parse(String row) {
        String[] cells = row.split("\t", -1);
        Kind kind = switch (cells[1]) {
            case "C" -> Kind.CAPITAL;
            case "R" -> Kind.REGION;
            case "D" -> Kind.DISTRICT;
            default -> Kind.TOWN;
        };
        String name = cells[7].split("\\|")[0];
        return new Place(cells[0], kind, name, ref(cells, name), Integer.parseInt(cells[5]), cells[6]);
    }

    private static Optional<PlaceRef> ref(String[] cells, String name) {
        return cells[2].isEmpty()
                ? Optional.empty()
                : Optional.of(new PlaceRef(
                        Long.parseLong(cells[2]), name, Double.parseDouble(cells[3]), Double.parseDouble(cells[4])));
    }
}
