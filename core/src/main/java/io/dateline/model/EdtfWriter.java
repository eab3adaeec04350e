package io.dateline.model;

/** Writes the pieces of EDTF. */
final class EdtfWriter {
    private EdtfWriter() {}

    /** Four digits. */
    static String year(int year) {
        EventDate.requireYear(year);
        return Integer.toString(10_000 + year).substring(1);
    }

    /** A year and a month, or one of the two-digit codes that stand in its place. */
    static String part(int year, int code) {
        return year(year) + "-" + Integer.toString(100 + code).substring(1);
    }

    /** A date with this sign and no other behind it. */
    static String hedge(String date, char sign) {
        int end = date.length();
        return (Qualifier.of(date.charAt(end - 1)).isPresent() ? date.substring(0, end - 1) : date) + sign;
    }

    static String hedgeEnds(String interval, char sign) {
        int slash = interval.indexOf('/');
        return hedgeEnd(interval.substring(0, slash), sign) + "/" + hedgeEnd(interval.substring(slash + 1), sign);
    }

    private static String hedgeEnd(String end, char sign) {
        return end.isEmpty() || end.equals("..") ? end : hedge(end, sign);
    }
}
