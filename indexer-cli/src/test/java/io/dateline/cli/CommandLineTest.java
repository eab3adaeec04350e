package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs no archive: usage, errors, streams. */
final class CommandLineTest {
    @TempDir
    private Path folder;

    private Run run(String... arguments) {
        return Run.here(Map.of("DATELINE_ARCHIVE", archive().toString()), "", arguments);
    }

    private Path archive() {
        return folder.resolve("nowhere");
    }

    @Test
    void helpGoesToStandardOutput() {
        Run run = run("--help").exits(0);
        assertThat(run.out()).contains("Usage: dateline").contains("130   interrupted");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void nothingAskedIsWrongUsage() {
        Run run = run().exits(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: dateline");
    }

    @Test
    void anUnknownOptionIsOneLine() {
        Run run = run("search", "--colour", "x").exits(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly("dateline: Unknown option: '--colour' (see 'dateline search --help')");
    }

    @Test
    void aWrongChoiceNamesTheRightOnesAsTheyAreWritten() {
        assertThat(run("ledger", "--state", "gone").exits(2).err())
                .contains("expected indexed, updated, unchanged, ")
                .contains(", skipped, not 'gone'");
        assertThat(run("search", "x", "--sort", "best").exits(2).err())
                .contains("expected relevance, newest, oldest, not 'best'");
        assertThat(run("ledger", "--state", "Failed").exits(4).err()).contains("nowhere");
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertThat(run("serach", "x").exits(2).err()).contains("there is no command 'serach'");
        assertThat(run("show", "a", "b").exits(2).err()).contains("one argument too many: 'b'");
    }

    @Test
    void noArchiveIsSaidWithItsNameAndWhatToDo() {
        Run run = run("search", "x").exits(4);
        assertThat(run.err()).contains("nowhere").contains("dateline index");
        assertThat(Files.exists(archive())).isFalse();
    }

    @Test
    void noArchiveIsSaidInJsonWhereJsonIsAskedFor() {
        Run run = run("stats", "--format=JSON").exits(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorJson().at("/error/code").textValue()).isEqualTo("no_archive");
    }

    @Test
    void aCommandThatChangesMakesNoArchive() {
        run("retag").exits(4);
        run("remove", "x").exits(4);
        assertThat(Files.exists(archive())).isFalse();
    }

    @Test
    void anOptionNamesTheArchiveBeforeTheEnvironment() {
        Path other = folder.resolve("elsewhere");
        assertThat(run("stats", "--archive", other.toString()).exits(4).err()).contains(other.toString());
    }

    @Test
    void anArchiveIsLookedForInTheFolderOfItsOwnName() {
        Run run = Run.Setting.in(folder).run("stats").exits(4);
        assertThat(run.err()).contains("dateline-archive").hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aWrongQueryIsShownWithACaret() {
        Run run = run("search", "(osh AND").exits(2);
        assertThat(run.err()).contains("  (osh AND\n").containsPattern("(?m)^ +\\^$");
    }

    @Test
    void aWrongQueryHasItsPositionInJson() {
        Run run = run("search", "osh [2010 TO", "--format", "json").exits(2);
        assertThat(run.errorJson().at("/error/code").textValue()).isEqualTo("query_syntax");
        assertThat(run.errorJson().at("/error/position").isInt()).isTrue();
    }

    @Test
    void aWrongDateNamesTheOption() {
        assertThat(run("search", "--date", "2010-13-45").exits(2).err()).contains("--date 2010-13-45");
    }

    @Test
    void aFileThatIsNotThereStopsBeforeAnythingIsWritten() {
        Run run = run("index", "missing.txt").exits(2);
        assertThat(run.err()).contains("missing.txt");
        assertThat(Files.exists(archive())).isFalse();
    }

    @Test
    void anUnknownFacetNamesThoseThereAre() {
        assertThat(run("facets", "colour").exits(2).err())
                .contains("colour")
                .contains("country, about, place, actor, role, date");
    }

    @Test
    void aFormatThatACommandLacksNamesThoseItHas() {
        assertThat(run("explain", "x", "--format", "csv").exits(2).err()).contains("text, json, jsonl");
        assertThat(run("export", "--format", "text").exits(2).err()).contains("jsonl, json, csv, ftm");
        assertThat(run("export", "--spans", "s.jsonl").exits(2).err())
                .contains("--spans")
                .contains("ftm");
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsNoFileOfArguments() {
        assertThat(run("index", "@list.txt").exits(2).err()).contains("@list.txt");
    }

    @Test
    void theNameOfAFileCannotColourTheTerminal() {
        assertThat(run("index", "\u001B[31mred").exits(2).err()).doesNotContain("\u001B");
    }

    @Test
    void theDemoSaysWhereItsSampleIsMissing() {
        Run run = Run.Setting.in(folder).jvm("-Ddateline.home=" + folder).run("demo");
        assertThat(run.exits(2).err()).contains("seeds");
    }
}
