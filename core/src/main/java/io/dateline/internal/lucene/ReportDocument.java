package io.dateline.internal.lucene;

import io.dateline.model.EventDate;
import io.dateline.model.Findings;
import io.dateline.model.Mention;
import io.dateline.model.Mention.Part;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes a document of a report, and a report of a document. */
final class ReportDocument {
    private static final FieldType AS_WRITTEN = words(true);
    private static final FieldType COMMON = words(false);
    private static final Set<String> HEAD_FIELDS = Set.of(Schema.HEAD, Schema.TITLE);
    private static final Set<String> TEXT_FIELDS = Set.of(Schema.HEAD, Schema.TITLE, Schema.TEXT);
    private static final Set<String> ALL_FIELDS = Set.of(Schema.HEAD, Schema.TITLE, Schema.TEXT, Schema.SPANS);

    private ReportDocument() {}

    private static FieldType words(boolean stored) {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.setStored(stored);
        type.freeze();
        return type;
    }

    /**
     * A document of a report.
     *
     * @param reader finds its words
     */
    static Document of(TaggedReport tagged, WordReader reader) throws IOException {
        Document document = new Document();
        Report report = tagged.report();
        Findings findings = tagged.findings();
        document.add(new StringField(Schema.ID, Schema.term(report.id()), Field.Store.NO));
        document.add(new SortedDocValuesField(Schema.ID, Schema.term(report.id())));
        report.paths().forEach(path -> document.add(new StringField(Schema.PATH, Schema.term(path), Field.Store.NO)));
        addWords(document, tagged, reader);
        for (Dimension dimension : Dimension.values()) {
            addRows(document, dimension, Values.rows(dimension, tagged));
        }
        addDays(document, tagged);
        addTerms(document, Schema.SPELLING, Labels.spellings(tagged));
        addTerms(document, Schema.SPELLING_KEY, Labels.keys(tagged));
        addTerms(document, Schema.LABEL, Labels.of(tagged));
        addTerms(document, Schema.PLACE_LABEL, PlaceLabels.of(tagged));
        addTerms(document, Schema.PLACE_NAME, PlaceLabels.names(tagged));
        addTerms(document, Schema.ORDERS, DateEvidence.terms(tagged));
        document.add(
                new NumericDocValuesField(Schema.MENTIONS, findings.mentions().size()));
        StoryFields.add(document, report.id(), report.text());
        document.add(new StoredField(Schema.HEAD, ReportCodec.write(report, findings)));
        document.add(
                new StoredField(Schema.SPANS, new SpanCodec(report).write(findings.mentions(), findings.rejected())));
        return document;
    }

    private static void addWords(Document document, TaggedReport tagged, WordReader reader) throws IOException {
        Report report = tagged.report();
        Morphology language = Morphology.of(report);
        Words title = reader.read(language, report.title());
        Words text = reader.read(language, report.text());
        boolean isUntitled = report.title().isBlank();
        document.add(new StringField(Schema.MORPHOLOGY, language.tag(), Field.Store.NO));
        document.add(asWritten(Schema.TITLE, report.title(), title, Marks.of(tagged, Part.TITLE)));
        document.add(asWritten(Schema.TEXT, report.text(), text, Marks.of(tagged, Part.TEXT)));
        if (language.isOfSingleWords()) {
            document.add(common(Schema.TITLE_WORDS, title, Emphasis.NONE));
            document.add(common(Schema.WORDS, title, Emphasis.OF_TITLES));
            document.add(common(Schema.WORDS, text, isUntitled ? Emphasis.OF_LEADS : Emphasis.NONE));
        } else {
            document.add(analysed(Schema.TITLE_WORDS, report.title(), WordAnalyzer.of(language)));
            document.add(analysed(Schema.WORDS, report.title(), WordAnalyzer.ofTitles(language)));
            document.add(analysed(
                    Schema.WORDS,
                    report.text(),
                    isUntitled ? WordAnalyzer.ofLeads(language) : WordAnalyzer.of(language)));
        }
    }

    private static Field asWritten(String name, String text, Words words, List<Mention> mentions) {
        return new WordField(
                name, text, AS_WRITTEN, last -> (last instanceof Marks own ? own : new Marks()).of(words, mentions));
    }

    private static Field common(String name, Words words, Emphasis emphasis) {
        return new WordField(
                name,
                "",
                COMMON,
                last -> (last instanceof CommonWords own ? own : new CommonWords()).of(words, emphasis));
    }

    private static Field analysed(String name, String text, Analyzer own) {
        return new WordField(name, text, COMMON, last -> own.tokenStream(name, text));
    }

    /** A text with words of its own: they are given when its turn comes, by what gave those of the last one, if it fits. */
    private static final class WordField extends Field {
        private final Function<@Nullable TokenStream, TokenStream> words;

        WordField(String name, String text, FieldType type, Function<@Nullable TokenStream, TokenStream> words) {
            super(name, text, type);
            this.words = words;
        }

        @Override
        public TokenStream tokenStream(Analyzer standard, @Nullable TokenStream last) {
            return words.apply(last);
        }
    }

    private static void addRows(Document document, Dimension dimension, SortedSet<String> rows) {
        rows.forEach(row -> document.add(new KeywordField(Schema.rows(dimension), Schema.term(row), Field.Store.NO)));
        if (!rows.isEmpty()) {
            document.add(new StringField(Schema.HAS, dimension.id(), Field.Store.NO));
        }
    }

    private static void addDays(Document document, TaggedReport tagged) {
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isDate()) {
                Values.dates(dimension, tagged).stream()
                        .flatMap(date -> date.days().stream())
                        .forEach(days -> document.add(DayBox.point(Schema.points(dimension), days)));
            }
        }
        day(tagged.report()).ifPresent(day -> document.add(new NumericDocValuesField(Schema.DAY, day)));
    }

    /** By which a report is sorted. */
    static OptionalInt day(Report report) {
        return report.published().date().flatMap(EventDate::days).stream()
                .mapToInt(days -> DayBox.day(days.first()))
                .findFirst();
    }

    private static void addTerms(Document document, String field, SortedSet<String> terms) {
        terms.forEach(term -> document.add(new StringField(field, term, Field.Store.NO)));
    }

    /** The report without text and spans. */
    static TaggedReport head(IndexReader reader, int doc) throws IOException {
        Document document = reader.storedFields().document(doc, HEAD_FIELDS);
        return ReportCodec.read(input(document, Schema.HEAD), text(document, Schema.TITLE), "");
    }

    /** The report with its text, without spans. */
    static TaggedReport withText(IndexReader reader, int doc) throws IOException {
        Document document = reader.storedFields().document(doc, TEXT_FIELDS);
        return ReportCodec.read(
                input(document, Schema.HEAD), text(document, Schema.TITLE), text(document, Schema.TEXT));
    }

    static TaggedReport whole(IndexReader reader, int doc) throws IOException {
        Document document = reader.storedFields().document(doc, ALL_FIELDS);
        TaggedReport head = ReportCodec.read(
                input(document, Schema.HEAD), text(document, Schema.TITLE), text(document, Schema.TEXT));
        SpanCodec.Spans spans = new SpanCodec(head.report()).read(input(document, Schema.SPANS));
        Findings found = head.findings();
        return new TaggedReport(
                head.report(),
                new Findings(found.countries(), found.actors(), found.dates(), spans.mentions(), spans.rejected()));
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.get(field), field);
    }

    private static CodecInput input(Document document, String field) {
        BytesRef bytes = Objects.requireNonNull(document.getBinaryValue(field), field);
        return new CodecInput(bytes.bytes, bytes.offset, bytes.length);
    }
}
