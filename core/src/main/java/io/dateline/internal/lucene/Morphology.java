package io.dateline.internal.lucene;

import io.dateline.model.Report;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.te.TeluguNormalizationFilter;
import org.apache.lucene.analysis.te.TeluguStemFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * How the words of a language are brought to a common form: its function words are left out, and the endings of the others taken
 * off. All rules see folded words ({@link ReportAnalyzer}), so that case and diacritics never matter. The stemmers are Lucene's (those of
 * the Snowball project, and the light ones of J. Savoy); of Ukrainian, for which there is none under a licence that would do, our own.
 */
@SuppressWarnings("ImmutableEnumChecker") // its functions have no state, which no annotation of theirs says
enum Morphology {
    AR("ar", ArabicAnalyzer::getDefaultStopSet, in -> new ArabicStemFilter(new ArabicNormalizationFilter(in))),
    BG("bg", BulgarianAnalyzer::getDefaultStopSet, in -> new BulgarianStemFilter(in)),
    BN(
            "bn",
            BengaliAnalyzer::getDefaultStopSet,
            in -> new BengaliStemFilter(new BengaliNormalizationFilter(new IndicNormalizationFilter(in)))),
    CA(
            "ca",
            CatalanAnalyzer::getDefaultStopSet,
            in -> new SnowballFilter(elided(in, "d l m n s t"), new CatalanStemmer())),
    CKB("ckb", SoraniAnalyzer::getDefaultStopSet, in -> new SoraniStemFilter(new SoraniNormalizationFilter(in))),
    CS("cs", CzechAnalyzer::getDefaultStopSet, in -> new CzechStemFilter(in)),
    DA("da", DanishAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, new DanishStemmer())),
    DE("de", GermanAnalyzer::getDefaultStopSet, in -> new GermanLightStemFilter(new GermanNormalizationFilter(in))),
    EL("el", GreekAnalyzer::getDefaultStopSet, in -> new GreekStemFilter(new GreekLowerCaseFilter(in))),
    EN("en", EnglishAnalyzer::getDefaultStopSet, in -> new PorterStemFilter(in)),
    ES("es", SpanishAnalyzer::getDefaultStopSet, in -> new SpanishLightStemFilter(in)),
    ET("et", EstonianAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, new EstonianStemmer())),
    EU("eu", BasqueAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, new BasqueStemmer())),
    FA(
            "fa",
            PersianAnalyzer::getDefaultStopSet,
            in -> new PersianStemFilter(new PersianNormalizationFilter(new ArabicNormalizationFilter(in)))),
    FI("fi", FinnishAnalyzer::getDefaultStopSet, in -> new FinnishLightStemFilter(in)),
    FR(
            "fr",
            FrenchAnalyzer::getDefaultStopSet,
            in -> new FrenchLightStemFilter(elided(in, "c d j jusqu l lorsqu m n puisqu qu quoiqu s t"))),
    GA("ga", IrishAnalyzer::getDefaultStopSet, in -> new SnowballFilter(elided(in, "b d m"), new IrishStemmer())),
    GL("gl", GalicianAnalyzer::getDefaultStopSet, in -> new GalicianStemFilter(in)),
    HI(
            "hi",
            HindiAnalyzer::getDefaultStopSet,
            in -> new HindiStemFilter(new HindiNormalizationFilter(new IndicNormalizationFilter(in)))),
    HU("hu", HungarianAnalyzer::getDefaultStopSet, in -> new HungarianLightStemFilter(in)),
    HY("hy", ArmenianAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, new ArmenianStemmer())),
    ID("id ms", IndonesianAnalyzer::getDefaultStopSet, in -> new IndonesianStemFilter(in)),
    IT(
            "it",
            ItalianAnalyzer::getDefaultStopSet,
            in -> new ItalianLightStemFilter(
                    elided(in, "agl all c coll d dagl dall degl dell gl l m negl nell s sugl sull t un v"))),
    LT("lt", LithuanianAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, new LithuanianStemmer())),
    LV("lv", LatvianAnalyzer::getDefaultStopSet, in -> new LatvianStemFilter(in)),
    NE("ne", NepaliAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, new NepaliStemmer())),
    NL("nl", DutchAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, new DutchStemmer())),
    NO("no nb nn", NorwegianAnalyzer::getDefaultStopSet, in -> new NorwegianLightStemFilter(in)),
    PT("pt", PortugueseAnalyzer::getDefaultStopSet, in -> new PortugueseLightStemFilter(in)),
    RO("ro", RomanianAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, new RomanianStemmer())),
    RU("ru", RussianAnalyzer::getDefaultStopSet, RussianStemmer::new),
    SR(
            "sr bs hr sh",
            SerbianAnalyzer::getDefaultStopSet,
            in -> new SnowballFilter(new SerbianNormalizationFilter(in), new SerbianStemmer())),
    SV("sv", SwedishAnalyzer::getDefaultStopSet, in -> new SwedishLightStemFilter(in)),
    TA(
            "ta",
            TamilAnalyzer::getDefaultStopSet,
            in -> new SnowballFilter(new IndicNormalizationFilter(in), new TamilStemmer())),
    TE(
            "te",
            TeluguAnalyzer::getDefaultStopSet,
            in -> new TeluguStemFilter(new TeluguNormalizationFilter(new IndicNormalizationFilter(in)))),
    TR("tr az", TurkishAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, new TurkishStemmer())),
    UK("uk", UkrainianStemmer::functionWords, UkrainianStemmer::new),

    /** Chinese, Japanese and Korean: pairs of characters stand for the words, which no spaces part. */
    CJK("zh ja ko", Morphology::noWords, CJKBigramFilter::new),

    /** Of languages without a stemmer: the words as they are. */
    NONE("", Morphology::noWords, in -> in);

    private static final String UNKNOWN = "und";

    /** The first characters tell the script. */
    private static final int LOOKED_AT = 1_000;

    private static final Map<String, Morphology> BY_CODE = Arrays.stream(values())
            .flatMap(each -> each.codes.stream().map(code -> Map.entry(code, each)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> codes;
    private final Supplier<CharArraySet> functionWords;
    private final Function<TokenStream, TokenStream> stems;

    Morphology(String codes, Supplier<CharArraySet> functionWords, Function<TokenStream, TokenStream> stems) {
        this.codes = List.of(codes.split(" "));
        this.functionWords = functionWords;
        this.stems = stems;
    }

    /** That of a language by its code. */
    static Morphology of(String language) {
        return BY_CODE.getOrDefault(language.toLowerCase(Locale.ROOT), NONE);
    }

    /** That of a report; where its language is unknown, that of the commonest language in its script. */
    static Morphology of(Report report) {
        return report.language().equals(UNKNOWN)
                ? ofScript(report.title() + " "
                        + report.text()
                                .substring(0, Math.min(LOOKED_AT, report.text().length())))
                : of(report.language());
    }

    private static Morphology ofScript(String text) {
        int[] letters = new int[values().length];
        int left = LOOKED_AT;
        for (int at = 0; at < text.length() && left > 0; left--) {
            int character = text.codePointAt(at);
            if (Character.isLetter(character)) {
                letters[commonest(character).ordinal()]++;
            }
            at += Character.charCount(character);
        }
        int most = 0;
        for (int i = 1; i < letters.length; i++) {
            most = letters[i] > letters[most] ? i : most;
        }
        return letters[most] == 0 ? NONE : values()[most];
    }

    private static Morphology commonest(int letter) {
        return letter < 0x80 ? EN : commonest(Character.UnicodeScript.of(letter));
    }

    private static Morphology commonest(Character.UnicodeScript script) {
        return switch (script) {
            case LATIN -> EN;
            case CYRILLIC -> RU;
            case ARABIC -> AR;
            case GREEK -> EL;
            case ARMENIAN -> HY;
            case DEVANAGARI -> HI;
            case BENGALI -> BN;
            case TAMIL -> TA;
            case TELUGU -> TE;
            case HAN, HIRAGANA, KATAKANA, HANGUL -> CJK;
            default -> NONE;
        };
    }

    /** What the terms of this language begin with: words of two languages that look alike are two terms. */
    String tag() {
        return codes.getFirst();
    }

    /** Whether what becomes of a word does not depend on those beside it. */
    boolean isOfSingleWords() {
        return this != CJK;
    }

    /** Folded words without the function words, in their common form. */
    TokenStream stems(TokenStream folded) {
        return stems.apply(new StopFilter(folded, folded(functionWords.get())));
    }

    private static CharArraySet folded(CharArraySet words) {
        CharArraySet folded = new CharArraySet(words.size(), false);
        for (Object word : words) {
            folded.add(ReportAnalyzer.fold(new String((char[]) word)));
        }
        return folded;
    }

    private static CharArraySet noWords() {
        return CharArraySet.EMPTY_SET;
    }

    private static TokenStream elided(TokenStream in, String articles) {
        return new ElisionFilter(in, new CharArraySet(List.of(articles.split(" ")), false));
    }
}
