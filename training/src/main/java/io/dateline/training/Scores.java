package io.dateline.training;

import io.dateline.names.NameKind;
import io.dateline.names.NameSpan;
import java.util.List;
import java.util.Locale;

/** Precision, recall and F1 of exact spans with their kinds, for persons, for organisations and for both. */
final class Scores {
    private static final List<NameKind> KINDS = List.of(NameKind.PERSON, NameKind.ORGANISATION);

    private final int[] right = new int[2];
    private final int[] found = new int[2];
    private final int[] wanted = new int[2];

    void add(List<NameSpan> gold, List<NameSpan> names) {
        for (NameKind kind : KINDS) {
            int k = kind.ordinal();
            wanted[k] += (int) gold.stream().filter(name -> name.kind() == kind).count();
            for (NameSpan name : names) {
                found[k] += name.kind() == kind ? 1 : 0;
                right[k] += name.kind() == kind && gold.stream().anyMatch(other -> isSame(name, other)) ? 1 : 0;
            }
        }
    }

    private static boolean isSame(NameSpan one, NameSpan other) {
        return one.kind() == other.kind() && one.from() == other.from() && one.to() == other.to();
    }

    double f1(NameKind kind) {
        return f1(right[kind.ordinal()], found[kind.ordinal()], wanted[kind.ordinal()]);
    }

    double f1() {
        return f1(right[0] + right[1], found[0] + found[1], wanted[0] + wanted[1]);
    }

    private static double f1(int right, int found, int wanted) {
        return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "both %.3f  persons %.3f  organisations %.3f",
                f1(),
                f1(NameKind.PERSON),
                f1(NameKind.ORGANISATION));
    }
}
