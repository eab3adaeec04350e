package io.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.extract.Dictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveDictionaryTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2010-06-12T00:00:00Z"));

    @TempDir
    private Path folder;

    private Path file;
    private ArchiveDictionary dictionary;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("dictionary.txt"), "rename SU = USSR\n");
        dictionary = ArchiveDictionary.in(folder);
    }

    @Test
    void isReadOnceWhileItStaysAsItWas() throws IOException {
        Files.setLastModifiedTime(file, LONG_AGO);
        Dictionary first = dictionary.require();
        assertThat(dictionary.require()).isSameAs(first);
        assertThat(dictionary.consult("").dictionary()).isSameAs(first);
    }

    @Test
    void isReadAgainWhereItChanged() throws IOException {
        Files.setLastModifiedTime(file, LONG_AGO);
        assertThat(dictionary.require().country("USSR")).contains("SU");
        Files.writeString(file, "rename SU = CCCP\n");
        assertThat(dictionary.require().country("USSR")).isEmpty();
        assertThat(dictionary.require().country("CCCP")).contains("SU");
        Files.delete(file);
        assertThat(dictionary.require()).isSameAs(Dictionary.NONE);
    }

    @Test
    void aFileThatWasWrittenJustNowIsNotTrustedToStay() throws IOException {
        assertThat(dictionary.require().country("USSR")).contains("SU");
        FileTime written = Files.getLastModifiedTime(file);
        Files.writeString(file, "rename SU = CCCP\n");
        Files.setLastModifiedTime(file, written);
        assertThat(dictionary.require().country("CCCP")).contains("SU");
    }
}
