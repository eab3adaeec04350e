package io.dateline.extract;

import io.dateline.model.EventDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The date in an address or a file's name: {@code /2010/06/12/}, {@code 2010-06-12-story.html}, {@code 20100612}, {@code /2010/06/}.
 *
 * @param words the characters that say so
 */
record DatedName(EventDate date, String words) {
    private static final int LONGEST = 4_096;

    /** A run of digits and where it stands. */
    private record Run(String name, int from, int to) {
        int length() {
            return to - from;
        }

        int number() {
            return Integer.parseInt(name, from, to, 10);
        }

        char before() {
            return from == 0 ? '/' : name.charAt(from - 1);
        }

        char after() {
            return to == name.length() ? '/' : name.charAt(to);
        }
    }

    /** The one date that a name states; none where it states two. */
    static Optional<DatedName> find(String name) {
        List<DatedName> days = new ArrayList<>();
        List<DatedName> months = new ArrayList<>();
        List<Run> runs = runs(name);
        for (int i = 0; i < runs.size(); i++) {
            days(runs, i).ifPresent(days::add);
            monthFolder(runs, i).ifPresent(months::add);
        }
        return only(days.isEmpty() ? months : days);
    }

    private static Optional<DatedName> only(List<DatedName> found) {
        HashSet<EventDate> dates = new HashSet<>();
        found.forEach(name -> dates.add(name.date()));
        return dates.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The year of a folder, as in {@code news/2010/story.txt}. */
    static OptionalInt yearOf(String name) {
        return runs(name).stream()
                .filter(run -> isYear(run) && isFolder(run))
                .mapToInt(Run::number)
                .findFirst();
    }

    private static List<Run> runs(String name) {
        List<Run> runs = new ArrayList<>();
        int end = Math.min(name.length(), LONGEST);
        int at = 0;
        while (at < end) {
            int from = at;
            while (at < end && isDigit(name.charAt(at))) {
                at++;
            }
            if (at > from) {
                runs.add(new Run(name, from, at));
            }
            at = Math.max(at, from + 1);
        }
        return runs;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<DatedName> days(List<Run> runs, int at) {
        Run run = runs.get(at);
        return switch (run.length()) {
            case 8, 12, 14 -> compact(run);
            case 4 -> at + 2 < runs.size() ? separate(run, runs.get(at + 1), runs.get(at + 2)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** {@code 20100612}, also with a time of day behind it. */
    private static Optional<DatedName> compact(Run run) {
        String digits = run.name().substring(run.from(), run.to());
        String time = (digits.substring(8) + "000000").substring(0, 6);
        boolean isTime = time.compareTo("240000") < 0 && time.charAt(2) < '6' && time.charAt(4) < '6';
        boolean alone = run.before() != '.' && !Character.isLetter(run.before());
        return isTime && alone
                ? day(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6, 8), digits)
                : Optional.empty();
    }

    private static Optional<DatedName> separate(Run year, Run month, Run day) {
        boolean joined = month.from() == year.to() + 1 && day.from() == month.to() + 1 && year.after() == month.after();
        boolean separated = "-_/.".indexOf(year.after()) >= 0;
        boolean twoDigits = month.length() == 2 && day.length() == 2;
        if (!joined || !separated || !twoDigits || isVersion(year, day)) {
            return Optional.empty();
        }
        String words = year.name().substring(year.from(), day.to());
        return day(words.substring(0, 4), words.substring(5, 7), words.substring(8), words);
    }

    /** With a "v" or more numbers around it, it counts versions and not days. */
    private static boolean isVersion(Run year, Run day) {
        boolean goesOn = day.after() == '.'
                && day.to() + 1 < day.name().length()
                && isDigit(day.name().charAt(day.to() + 1));
        boolean software = year.after() == '.' && (year.before() == '-' || year.before() == '_');
        return goesOn || software || year.before() == '.' || year.before() == 'v' || year.before() == 'V';
    }

    private static Optional<DatedName> day(String year, String month, String day, String words) {
        return isYear(year)
                ? EventDate.find(year + "-" + month + "-" + day).map(date -> new DatedName(date, words))
                : Optional.empty();
    }

    /** {@code /2010/06/}. */
    private static Optional<DatedName> monthFolder(List<Run> runs, int at) {
        if (at + 1 >= runs.size() || !isYear(runs.get(at)) || !isFolder(runs.get(at))) {
            return Optional.empty();
        }
        Run year = runs.get(at);
        Run month = runs.get(at + 1);
        boolean folder =
                month.from() == year.to() + 1 && month.length() == 2 && isFolder(month) && month.number() <= 12;
        return folder
                ? EventDate.find(year.number() + "-" + month.name().substring(month.from(), month.to()))
                        .map(date -> new DatedName(date, year.name().substring(year.from(), month.to())))
                : Optional.empty();
    }

    private static boolean isFolder(Run run) {
        boolean below = run.before() == '/' || run.before() == '\\';
        return below && run.to() < run.name().length() && (run.after() == '/' || run.after() == '\\');
    }

    private static boolean isYear(Run run) {
        return run.length() == 4 && isYear(run.name().substring(run.from(), run.to()));
    }

    private static boolean isYear(String digits) {
        return digits.startsWith("19") || digits.startsWith("20");
    }
}
