package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.ArchiveException;
import io.dateline.search.QuerySyntaxException;
import io.dateline.search.UnknownNameException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ProblemTest {
    private static final Path ARCHIVE = Path.of("a");

    static Stream<Arguments> everythingThatGoesWrong() {
        return Stream.of(
                Arguments.of(new QuerySyntaxException("a AND", 5, "expected a word"), 2, "query_syntax"),
                Arguments.of(new UnknownNameException("Narnia", "no country 'Narnia'"), 2, "unknown_name"),
                Arguments.of(new UsageException("wrong"), 2, "usage"),
                Arguments.of(new IllegalArgumentException("wrong"), 2, "usage"),
                Arguments.of(new ArchiveException.NotFound(ARCHIVE), 4, "no_archive"),
                Arguments.of(new ArchiveException.Foreign(ARCHIVE, "pictures"), 4, "not_an_archive"),
                Arguments.of(new ArchiveException.OtherVersion(ARCHIVE, "9", "1"), 4, "other_version"),
                Arguments.of(new ArchiveException.Locked(ARCHIVE), 1, "locked"),
                Arguments.of(new ArchiveException.Damaged(ARCHIVE, "bits"), 1, "damaged"),
                Arguments.of(new IOException("disk full"), 1, "io"),
                Arguments.of(new UncheckedIOException(new IOException("disk full")), 1, "io"),
                Arguments.of(new InterruptedIOException(), 130, "interrupted"),
                Arguments.of(new OutOfMemoryError("heap"), 1, "memory"),
                Arguments.of(new StackOverflowError(), 1, "internal"));
    }

    @ParameterizedTest
    @MethodSource("everythingThatGoesWrong")
    void hasAnExitCodeAndAName(Throwable thrown, int exit, String code) {
        Problem problem = Problem.of(thrown);
        assertThat(problem.exit()).isEqualTo(exit);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).isNotBlank().doesNotContain("\n");
    }

    @Test
    void saysWhichFileIsForbidden() {
        assertThat(Problem.of(new AccessDeniedException("/secret")).message()).isEqualTo("/secret: permission denied");
    }

    @Test
    void pointsAtThePlaceInTheQuery() {
        assertThat(Failures.caret("a AND", 5)).isEqualTo("\n  a AND\n       ^");
    }

    @Test
    void pointsAtAPlaceAfterAnEmoji() {
        assertThat(Failures.caret("😀 (b", 3)).isEqualTo("\n  😀 (b\n    ^");
    }

    @Test
    void showsThePartOfALongQueryAroundThePlace() {
        String query = "x".repeat(1000) + "(" + "y".repeat(1000);
        assertThat(Failures.caret(query, 1000)).hasSizeLessThan(200).contains("x(y");
    }

    @Test
    void bearsAPlaceBehindTheEnd() {
        assertThat(Failures.caret("ab", 99)).isEqualTo("\n  ab\n    ^");
    }
}
