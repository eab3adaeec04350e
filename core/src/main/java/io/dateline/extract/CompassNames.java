package io.dateline.extract;

import io.dateline.text.Reading;

/** Names of regions that say no more than where they lie: "Est", "Nord-Ouest", "Central Region". Half of all countries have one. */
final class CompassNames {
    private static final CueWords COMPASS = CueWords.of("""
            north south east west northern southern eastern western central centre center northeast northwest southeast
            southwest northeastern northwestern southeastern southwestern middle midlands upper lower coast coastal delta plateau highlands
            nord sud est ouest septentrional méridional oriental occidental orientale occidentale centrale littoral
            norte sur este oeste centro sul leste noreste noroeste sureste suroeste nordeste sudeste sudoeste nordoeste
            süd ost mitte osten westen norden süden ovest
            север юг восток запад центр северный южный восточный западный центральный северная южная восточная западная
            центральная северной южной восточной западной центральной северо юго восточно північ південь схід захід
            північний південний східний західний центральний північна південна східна західна центральна
            الشرق الغرب الشمال الجنوب الوسط الشرقي الغربي الشمالي الجنوبي الأوسط الشرقية الغربية الشمالية الجنوبية الوسطى
            المركزية المركزي
            """);
    private static final CueWords FILLERS = CueWords.of("""
            region province district department state prefecture governorate county regional - of the and l la le du de del
            do région département región provincia departamento região область область области район المنطقة المقاطعة
            """);

    private CompassNames() {}

    static boolean isCompass(Reading reading, int from, int to) {
        boolean compass = false;
        for (int i = from; i < to; i++) {
            if (COMPASS.at(reading, i)) {
                compass = true;
            } else if (!FILLERS.at(reading, i)) {
                return false;
            }
        }
        return compass;
    }
}
