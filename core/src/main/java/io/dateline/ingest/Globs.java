package io.dateline.ingest;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * Which files of a folder to read, by patterns as the shell knows them ({@code *.html}, {@code 2010/**}). A pattern without a slash
 * is held against the name of a file, one with a slash against its path below the folder. Immutable.
 *
 * @param include any of these, or every file where there are none
 * @param exclude none of these; of a folder, all below it
 */
public record Globs(List<String> include, List<String> exclude) {
    /** Every file. */
    public static final Globs ALL = new Globs(List.of(), List.of());

    public Globs {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        include.forEach(pattern -> check("include", pattern));
        exclude.forEach(pattern -> check("exclude", pattern));
    }

    public Globs withInclude(String pattern) {
        return new Globs(plus(include, pattern), exclude);
    }

    public Globs withExclude(String pattern) {
        return new Globs(include, plus(exclude, pattern));
    }

    /** Why a folder is left out, if it is. */
    Optional<String> refusalOfFolder(Path below) {
        return exclude.stream()
                .filter(pattern -> matches(pattern, below))
                .findFirst()
                .map(pattern -> "excluded by '" + pattern + "'");
    }

    /** Why a file is left out, if it is. */
    Optional<String> refusalOfFile(Path below) {
        Optional<String> excluded = refusalOfFolder(below);
        if (excluded.isPresent() || include.isEmpty()) {
            return excluded;
        }
        return include.stream().anyMatch(pattern -> matches(pattern, below))
                ? Optional.empty()
                : Optional.of("not included by '" + String.join("', '", include) + "'");
    }

    private static boolean matches(String pattern, Path below) {
        Path name = below.getFileName();
        Path subject = pattern.contains("/") || name == null ? below : name;
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(subject);
    }

    private static void check(String parameter, String pattern) {
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    parameter + ": '" + pattern + "' is no pattern: " + e.getDescription(), e);
        }
    }

    private static List<String> plus(List<String> patterns, String pattern) {
        List<String> all = new ArrayList<>(patterns);
        all.add(pattern);
        return all;
    }
}
