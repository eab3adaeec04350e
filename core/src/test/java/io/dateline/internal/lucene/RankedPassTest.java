package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ranking that is counted along the way, against scoring every hit; with few hits and with very many. */
class RankedPassTest {
    private static final int REPORTS = 30_000;
    private static final String[] WORDS = {"every", "most", "many", "some", "few", "rare"};
    private static final double[] SHARES = {1, 0.6, 0.2, 0.06, 0.01, 0.0005};
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, new SortField(Schema.ID, SortField.Type.STRING));

    private final Random random = RandomReports.seeded();
    private final Directory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;
    private ReportSearcher searcher;

    @BeforeEach
    void fill() throws Exception {
        IndexWriterConfig config = new IndexWriterConfig(new ReportAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int number : shuffled()) {
                writer.addDocument(document(number));
                if (random.nextInt(8_000) == 0) {
                    writer.commit(); // ends a segment
                }
            }
            for (int i = 0; i < 500; i++) {
                writer.deleteDocuments(new Term(Schema.ID, id(random.nextInt(REPORTS))));
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new ReportSearcher(reader, new Columns(0));
    }

    @AfterEach
    void close() throws Exception {
        reader.close();
        directory.close();
    }

    private int[] shuffled() {
        int[] numbers = new int[REPORTS];
        Arrays.setAll(numbers, i -> i);
        for (int i = REPORTS - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int number = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = number;
        }
        return numbers;
    }

    private static String id(int number) {
        return "r" + (REPORTS + number);
    }

    private Document document(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS.length; i++) {
            text.append((WORDS[i] + " ").repeat(random.nextDouble() < SHARES[i] ? 1 + random.nextInt(3) : 0));
        }
        Document document = new Document();
        document.add(new StringField(Schema.ID, id(number), Field.Store.NO));
        document.add(new SortedDocValuesField(Schema.ID, new BytesRef(id(number))));
        document.add(new TextField(Schema.TEXT, text.toString(), Field.Store.NO));
        return document;
    }

    @Test
    void ranksAsIfEveryHitWereScoredAndCountsAll() throws Exception {
        for (int round = 0; round < 60; round++) {
            Query query = searcher.rewrite(query());
            int offset = random.nextInt(3) * 5;
            int limit = 1 + random.nextInt(20);
            CountingPass counts = CountingPass.of(searcher, query, List.of());
            List<ScoreDoc> hits = new Pages(searcher, query, BEST).ranked(offset, limit, counts);
            TopFieldDocs all =
                    searcher.search(query, new TopFieldCollectorManager(BEST, offset + limit, Integer.MAX_VALUE));
            assertThat(counts.hits()).as("%s", query).isEqualTo((int) all.totalHits.value());
            int[] expected = Arrays.stream(all.scoreDocs)
                    .skip(offset)
                    .mapToInt(hit -> hit.doc)
                    .toArray();
            assertThat(hits.stream().mapToInt(hit -> hit.doc)).as("%s", query).containsExactly(box(expected));
        }
    }

    private static Integer[] box(int[] numbers) {
        return Arrays.stream(numbers).boxed().toArray(Integer[]::new);
    }

    private Query query() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Occur[] occurs = {Occur.MUST, Occur.SHOULD, Occur.SHOULD, Occur.FILTER};
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            Term term = new Term(Schema.TEXT, WORDS[random.nextInt(WORDS.length)]);
            query.add(new TermQuery(term), occurs[random.nextInt(occurs.length)]);
        }
        return query.build();
    }
}
