package io.dateline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML: the story of a page, with what its head says of it. */
record HtmlPage() implements Format {
    private static final int MOST_BYTES = 64 << 20;
    private static final int HEAD = 4_096;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{2,40})");

    @Override
    public Outcome read(Content content, Visit visit) throws IOException {
        byte[] bytes = content.head(MOST_BYTES);
        if (Decoding.isBinary(bytes)) {
            return Outcome.unsupported("binary data, not a page");
        }
        Optional<String> cut = bytes.length < content.size()
                ? Optional.of("only the first " + Reasons.size(bytes.length) + " are read")
                : Optional.empty();
        return new Outcome.Read(draft(Decoding.decode(bytes, claimed(bytes))).withCut(cut));
    }

    /** The character encoding that the page names in its head. */
    private static Optional<String> claimed(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher m = CHARSET.matcher(head);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    static Draft draft(String html) {
        Page page = Page.read(html);
        String text = Decoding.tidy(MainText.of(page));
        String title = PageTitle.of(page);
        return Draft.of("page", Decoding.tidy(title.isBlank() ? Headline.of(text) : title), text)
                .withPublished(PageDates.of(page))
                .withOrigin(page.language(), PageSource.of(page), page.address())
                .withMetadata(
                        "author",
                        page.meta("author", "article:author", "dc.creator").orElse(""))
                .withMetadata(
                        "description",
                        page.meta("description", "og:description").orElse(""))
                .withMetadata("keywords", page.meta("keywords", "news_keywords").orElse(""));
    }
}
