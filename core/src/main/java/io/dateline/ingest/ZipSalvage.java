package io.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What can be had of an office document or an e-book whose zip file is cut off or broken: the words in its parts, read from the
 * front. Such a file has its directory at its end, so that a parser finds nothing in it.
 */
record ZipSalvage(Content content, int most) {
    private static final int MOST_BYTES = 64 << 20;
    private static final Pattern PARTS = Pattern.compile("word/document\\.xml|content\\.xml|ppt/slides/slide\\d+\\.xml"
            + "|xl/sharedStrings\\.xml|.{1,200}\\.(?:xhtml|html|htm)");
    private static final Pattern BLOCK_ENDS = Pattern.compile("(?i)</(?:w:p|text:p|text:h|a:p|si|p|h\\d|div|li)>");

    /** Gives what text there is; the ending stays that of a damaged file. */
    Ending read(Ending damaged, DocumentText.Sink sink) throws IOException {
        byte[] head = content.head(2);
        if (head.length < 2 || head[0] != 'P' || head[1] != 'K') {
            return damaged;
        }
        int left = most;
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(content.open()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && left > 0; entry = zip.getNextEntry()) {
                if (PARTS.matcher(entry.getName()).matches()) {
                    left -= give(text(zip), left, sink);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return damaged;
        }
        return damaged;
    }

    private static int give(String text, int left, DocumentText.Sink sink) throws IOException {
        String some = text.substring(0, Math.min(text.length(), left));
        if (!some.isBlank()) {
            sink.take(some + "\n\n");
        }
        return some.length();
    }

    private static String text(InputStream part) {
        String xml = new String(readable(part), StandardCharsets.UTF_8);
        String broken = BLOCK_ENDS.matcher(xml).replaceAll("\n\n");
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = broken.indexOf('<'); open >= 0; open = broken.indexOf('<', at)) {
            text.append(broken, at, open);
            int close = broken.indexOf('>', open);
            at = close < 0 ? broken.length() : close + 1;
        }
        text.append(broken, at, broken.length());
        return HtmlEntities.resolve(text.toString()).strip();
    }

    private static byte[] readable(InputStream part) {
        LenientStream lenient = new LenientStream(part);
        try {
            return lenient.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("a lenient stream never fails", e);
        }
    }
}
