package io.dateline.ingest;

import static io.dateline.ingest.Samples.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import io.dateline.model.Report;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
    private static final String STORY =
            "The council met in the old town hall on Friday and agreed to send observers to the border posts, where"
                    + " traders had waited for nine days. ";

    @TempDir
    Path folder;

    @Test
    void keepsTheStoryAndLeavesOutWhatStandsAroundIt() {
        Report report = report(folder, "a.html", """
                <!DOCTYPE html><html lang="en-GB"><head><title>Observers for the border | Example News</title>
                <meta property="og:site_name" content="Example News"><link rel="canonical" href="https://news.example/1">
                <style>p { color: red }</style><script>var p = "<p>no</p>";</script></head><body>
                <header><h1>Example News</h1><a href="/">Home</a></header>
                <nav><ul><li><a href="/w">World</a><li><a href="/s">Sport</a></ul></nav>
                <main><article><header><h1>Observers for the&nbsp;border</h1></header>
                <p>%s<p>Second &amp; last<br>line &#8211; &eacute;nd.</p>
                <div class="share-buttons">Share this on all networks</div>
                </article></main>
                <aside>Most read: ten other things</aside>
                <div class="cookie-banner">We use cookies.</div>
                <footer>All rights reserved</footer></body></html>
                """.formatted(STORY));

        assertThat(report.text())
                .isEqualTo("Observers for the border\n\n" + STORY.strip() + "\n\nSecond & last\nline \u2013 \u00e9nd.");
        assertThat(report.title()).isEqualTo("Observers for the border");
        assertThat(report.source()).contains("Example News");
        assertThat(report.url()).contains("https://news.example/1");
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.kind()).isEqualTo("page");
    }

    @Test
    void findsTheStoryOfAPageThatIsOneForm() {
        String text = page("<form><div id='sidebar'>x</div><p>" + STORY + "</p></form>")
                .text();

        assertThat(text).contains("agreed to send observers");
    }

    @Test
    void takesAllOfAPageThatIsAllSidebar() {
        assertThat(page("<div class=sidebar><p>" + STORY + "</div>").text()).isEqualTo(STORY.strip());
    }

    @Test
    void leavesOutMenusThatNothingGivesAway() {
        String menu = "<div><a href=1>World news</a> <a href=2>Sport news</a> <a href=3>Weather</a></div>";

        assertThat(page(menu + "<p>" + STORY + "</p>").text()).isEqualTo(STORY.strip());
    }

    @Test
    void closesWhatWasLeftOpenWithItsParent() {
        assertThat(page("<div><nav><a>Menu</a></div><p>" + STORY.repeat(3)).text())
                .startsWith("The council")
                .doesNotContain("Menu");
    }

    @Test
    void keepsTheLongestOfSeveralArticles() {
        String teasers = "<article><p>Another story that is told elsewhere.</p></article>".repeat(2);

        assertThat(page("<article><p>" + STORY.repeat(3) + "</p></article>" + teasers)
                        .text())
                .doesNotContain("Another story");
    }

    @Test
    void readsTableRowsAsLines() {
        assertThat(page("<table><tr><td>Osh<td>12<tr><td>Naryn<td>3</table>").text())
                .isEqualTo("Osh\t12\n\nNaryn\t3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta property="article:published_time" content="2010-06-12T23:50:00-08:00">             | 2010-06-12 | meta article:published_time
            <meta name="DC.date" content="2010-06">                                                  | 2010-06    | meta dc.date
            <meta name=pubdate content="Sat, 12 Jun 2010 01:00:00 +0600">                            | 2010-06-12 | meta pubdate
            <script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":"NewsArticle","datePublished":"2010-06-12T01:00Z"}]}</script> | 2010-06-12 | JSON-LD
            <time datetime="2010-06-12">12 June</time>                                               | 2010-06-12 | time element
            <time datetime="1999-01-01"></time><time itemprop=datePublished datetime="2010-06-12">   | 2010-06-12 | time element
            """)
    void findsTheDateThatThePageStates(String head, String edtf, String evidence) {
        Publication published = page(head + "<p>" + STORY).published();

        assertThat(published.date()).contains(EventDate.parse(edtf));
        assertThat(published.basis()).isEqualTo(Basis.HTML);
        assertThat(published.evidence()).startsWith(evidence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=date content='06/07/2010'>",
                "<meta name=date content='1970-01-01T00:00:00Z'>",
                "<meta name=date content='2010-02-31'>",
                "<nav><time datetime='2010-06-12'></time></nav>",
                "<script type='application/ld+json'>{broken</script>",
                "<script>{\"datePublished\":\"2010-06-12\"}</script>"
            })
    void inventsNoDate(String head) {
        assertThat(page(head + "<p>" + STORY).published()).isEqualTo(Publication.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            <title>Talks begin - Example News</title><meta property=og:site_name content="Example News">; Talks begin
            <title>Talks begin in Geneva | Example</title>                                       ; Talks begin in Geneva
            <title>Chad - Sudan border talks</title>                                             ; Chad - Sudan border talks
            <title>x | y</title><meta property=og:title content="Talks begin">                   ; Talks begin
            <title>Talks begin » Example</title><h1>Talks begin</h1>                       ; Talks begin
            """)
    void findsTheTitleWithoutTheSite(String head, String title) {
        assertThat(page(head + "<p>" + STORY).title()).isEqualTo(title);
    }

    @Test
    void decodesByTheCharsetOfTheHeadUnlessTheBytesSayOtherwise() {
        String russian =
                "<html><head><meta charset=%s></head><body><p>Жители посёлка вернулись домой.</p></body></html>";
        Path old = Samples.file(folder, "old.html", russian.formatted("koi8-r").getBytes(Charset.forName("KOI8-R")));
        Path wrong = Samples.file(folder, "wrong.html", russian.formatted("iso-8859-1"));

        assertThat(report(old).text()).isEqualTo("Жители посёлка вернулись домой.");
        assertThat(report(wrong).text()).isEqualTo("Жители посёлка вернулись домой.");
    }

    @Test
    void believesTheTextMoreThanTheTemplate() {
        Report report = report(
                folder,
                "a.html",
                "<html lang=en><p>Жители посёлка, которые не были дома, вернулись и"
                        + " рассказали, что они видели на дороге и в поле, когда шли из города к реке, но не все.");

        assertThat(report.language()).isEqualTo("ru");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<a",
                "</x>",
                "<!--",
                "&",
                "<p><b>",
                "<script>",
                "<a b=",
                "<!",
                "</",
                "<div class='nav'>",
                "<p>.</div>"
            })
    void readsHostileMarkupInLinearTime(String piece) {
        String html = "<p>" + STORY + piece.repeat(300_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlPage.draft(html));
    }

    @Test
    void resolvesReferencesAsBrowsersDo() {
        assertThat(HtmlEntities.resolve(
                        "a&amp;b &lt;c&gt; &#x41;&#66; &#150; &unknown; &; &#0; &#1114112; AT&T &eacute"))
                .isEqualTo("a&b <c> AB \u2013 &unknown; &; \uFFFD \uFFFD AT&T \u00e9");
    }

    private Report page(String html) {
        return report(folder, "page.html", "<!DOCTYPE html><html>" + html + "</html>");
    }
}
