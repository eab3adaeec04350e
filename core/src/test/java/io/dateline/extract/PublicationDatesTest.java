package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import io.dateline.model.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {
    private static Report report(String text, String path, String language) {
        return new Report(
                "r",
                "",
                text,
                Publication.UNKNOWN,
                language,
                "text",
                Optional.empty(),
                Optional.empty(),
                List.of(path),
                Map.of());
    }

    private static Publication inText(String text) {
        return PublicationDates.of(report(text.replace("\\n", "\n"), "r.txt", "en"));
    }

    private static Publication inName(String path) {
        return PublicationDates.of(report("Nothing is said here.", path, "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Published: 12 June 2010\\nThe king left.                        | 2010-06-12
                    The king left\\nPublished on June 12, 2010\\nHe went by sea.     | 2010-06-12
                    Issued on: Saturday, 12 June 2010\\nThe king left.              | 2010-06-12
                    The king left\\nSaturday, June 12, 2010\\nHe went by sea.        | 2010-06-12
                    The king left\\n12 June 2010, 14:30 GMT\\nHe went by sea.        | 2010-06-12
                    The king left\\n2010-06-12\\nHe went by sea.                     | 2010-06-12
                    The king left\\nJune 2010\\nHe went by sea.                      | 2010-06
                    OSH, Kyrgyzstan, June 12, 2010 (Reuters) - The king left.      | 2010-06-12
                    PARIS, 12 June 2010 — The king left.                           | 2010-06-12
                    LYON, 12 June 2010. The king left.                             | 2010-06-12
                    The king left\\nLyon, 12 June 2010\\nHe went by sea.              | 2010-06-12
                    """)
    void readsTheFirstLinesOfTheText(String text, String expected) {
        Publication found = inText(text);
        assertThat(found.date().map(EventDate::edtf)).contains(expected);
        assertThat(found.basis()).isEqualTo(Basis.TEXT);
        assertThat(text.replace("\\n", "\n")).contains(found.evidence());
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Опубликовано: 12 июня 2010 г.",
        "uk, Опубліковано 12 червня 2010 року",
        "fr, Publié le 12 juin 2010",
        "es, Publicado el 12 de junio de 2010",
        "de, Veröffentlicht am 12. Juni 2010",
        "ar, تاريخ النشر: 12 يونيو 2010",
        "ru, 'Лион, 12 июня 2010 года. Король уехал.'",
        "uk, 'Ліон, 12 червня 2010 — Король поїхав.'",
        "fr, 'Lyon, le 12 juin 2010 — Le roi est parti.'",
        "es, 'LYON, 12 de junio de 2010. El rey se fue.'",
        "de, 'LYON, 12. Juni 2010 — Der König ist gegangen.'",
        "ar, 'ليون، 12 يونيو 2010 - غادر الملك'",
    })
    void knowsTheLabelsAndDatelinesOfOtherLanguages(String language, String line) {
        assertThat(PublicationDates.of(report(line + "\n…", "r.txt", language)).date())
                .contains(EventDate.parse("2010-06-12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The king left on 12 June 2010 by sea.",
                "A study published on 12 June 2010 says so.",
                "Published: 04/03/2021\\nThe king left.",
                "OSH, Kyrgyzstan, June 12 (Reuters) - The king left.",
                "The king left\\n2010\\nHe went by sea.",
                "Published: 31 June 2010\\nThe king left.",
                "The king left in June 2010 - so they say.",
            })
    void doesNotTakeAnEventForThePublication(String text) {
        assertThat(inText(text)).isEqualTo(Publication.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last updated: 14 June 2010\\nThe king left.",
                "Last Updated, 14 June 2010\\nThe king left.",
                "Last modified on 14 June 2010\\nThe king left.",
                "Last updated:\\n14 June 2010\\nThe king left.",
                "Copyright, June 2010\\nThe king left.",
                "Copyright 2009-2010 The Mirror\\nThe king left.",
                "Archived, 14 June 2010 - The king left.",
                "Web Archive, 14 June 2010\\nThe king left.",
            })
    void doesNotTakeAChangeOrACopyForThePublication(String text) {
        assertThat(inText(text)).isEqualTo(Publication.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee | Published 12 June 2010 | Updated 14 June 2010\\nThe king left.",
                "Last updated 14 June 2010 · Published: 12 June 2010\\nThe king left.",
                "Last updated: 14 June 2010\\nPublished: 12 June 2010\\nThe king left.",
            })
    void findsThePublicationBesideAChange(String text) {
        assertThat(inText(text).date()).contains(EventDate.parse("2010-06-12"));
    }

    private static Report madeOn(String day, String text, String path) {
        Report report = report(text, path, "en");
        return new Report(
                report.id(),
                "",
                text,
                Publication.UNKNOWN,
                "en",
                "pdf",
                Optional.empty(),
                Optional.empty(),
                List.of(path),
                Map.of(Report.FILE_CREATED, day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    LYON, 12 June 2010. The king left.  | r.pdf            | 2010-06-12 | TEXT
                    The king left.                      | 2010-06-12.pdf   | 2010-06-12 | FILE_NAME
                    The king left.                      | r.pdf            | 2015-03-02 | METADATA
                    """)
    void takesTheMakingOfTheFileOnlyWhereNothingElseDatesIt(String text, String path, String date, Basis basis) {
        Publication found = PublicationDates.of(madeOn("2015-03-02", text, path));
        assertThat(found.date()).contains(EventDate.parse(date));
        assertThat(found.basis()).isEqualTo(basis);
    }

    @Test
    void forgetsWhatItFoundAndNothingElse() {
        Report read = madeOn("2015-03-02", "The king left.", "r.pdf");
        Report dated = read.withPublished(PublicationDates.of(read));
        assertThat(PublicationDates.forgotten(dated)).isEqualTo(read);
        Report stated =
                read.withPublished(Publication.of(EventDate.parse("2014"), Basis.METADATA, "dcterms:issued: 2014"));
        assertThat(PublicationDates.forgotten(stated)).isEqualTo(stated);
    }

    @Test
    void takesTheYearOfADatelineFromTheFolder() {
        Publication found =
                PublicationDates.of(report("OSH, June 12 (Reuters) - The king left.", "news/2010/a.txt", "en"));
        assertThat(found.date()).contains(EventDate.parse("2010-06-12"));
        assertThat(found.evidence()).isEqualTo("OSH, June 12 (2010 in the name)");
    }

    @ParameterizedTest
    @CsvSource({
        "news/2010/06/12/story.html, 2010-06-12",
        "2010-06-12-story.html, 2010-06-12",
        "story_2010_06_12.txt, 2010-06-12",
        "20100612.txt, 2010-06-12",
        "wire/20100612143000-osh.txt, 2010-06-12",
        "archive/2010/06/story.html, 2010-06",
        "2010.06.12 story.txt, 2010-06-12",
        "a.zip!/2010-06-12.txt, 2010-06-12",
        "2010/06/12/2010-06-12-story.html, 2010-06-12",
    })
    void readsTheNameOfTheFile(String path, String expected) {
        Publication found = inName(path);
        assertThat(found.date().map(EventDate::edtf)).contains(expected);
        assertThat(found.basis()).isEqualTo(Basis.FILE_NAME);
        assertThat(path).contains(found.evidence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lib-2010.06.12.jar",
                "v2010.06.12.zip",
                "tool-1.2010.06.12.txt",
                "2010.06.12.4.txt",
                "2010-13-12.txt",
                "2010-02-31.txt",
                "20101312.txt",
                "2010.txt",
                "news/2010/story.txt",
                "1234567890123.txt",
                "88888888.txt",
                "2010-06-01_2010-06-30.txt",
                "2010/13/story.txt",
                "story-2010-6-1.txt",
                "a20100612.txt",
                "r.txt"
            })
    void refusesVersionsImpossibleDatesAndRanges(String path) {
        assertThat(inName(path)).isEqualTo(Publication.UNKNOWN);
    }

    @Test
    void keepsWhatIsKnownAlready() {
        Publication given = Publication.of(EventDate.parse("1999"), Basis.GIVEN, "given");
        Report report =
                report("Published: 12 June 2010", "2011-01-01.txt", "en").withPublished(given);
        assertThat(PublicationDates.of(report)).isEqualTo(given);
    }

    @Test
    void prefersTheTextToTheName() {
        Publication found = PublicationDates.of(report("Published: 12 June 2010", "2011-01-01.txt", "en"));
        assertThat(found)
                .isEqualTo(Publication.of(EventDate.parse("2010-06-12"), Basis.TEXT, "Published: 12 June 2010"));
    }
}
