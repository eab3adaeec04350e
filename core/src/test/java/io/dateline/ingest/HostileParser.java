package io.dateline.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * A parser that does what a document tells it to, line by line: {@code say words}, {@code item name}, {@code hang}, {@code exit 7},
 * {@code overflow}, {@code exhaust}, {@code throw}, {@code chatter}, {@code dial port}. It takes the type of a format that nobody
 * reads any more, with the ending {@code .apr}.
 */
public final class HostileParser implements Parser {
    static final String ENDING = ".apr";
    private static final MediaType TYPE = MediaType.application("vnd.lotus-approach");

    /** Made by Tika. */
    public HostileParser() {}

    /** A document of these commands, after a line that is no text. */
    static String document(String... commands) {
        return "\0\1\2\3\4\5\6\7".repeat(64) + "\n" + String.join("\n", commands);
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(TYPE);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        XHTMLContentHandler out = new XHTMLContentHandler(handler, metadata);
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        out.startDocument();
        lines.readLine();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ", 2);
            obey(words[0], words.length > 1 ? words[1] : "", out, context);
        }
        out.endDocument();
    }

    @SuppressWarnings("SystemOut")
    private static void obey(String verb, String rest, XHTMLContentHandler out, ParseContext context)
            throws IOException, SAXException, TikaException {
        switch (verb) {
            case "say" -> out.element("p", rest);
            case "item" -> item(rest, out, context);
            case "hang" -> hang();
            case "exit" -> System.exit(Integer.parseInt(rest));
            case "overflow" -> out.element("p", "" + endless(1));
            case "exhaust" -> out.element("p", "" + exhaust().size());
            case "throw" -> throw new TikaException(rest);
            case "chatter" -> System.out.println(rest.repeat(10_000));
            case "dial" -> out.element("p", String.join("; ", dial(Integer.parseInt(rest))));
            default -> throw new TikaException("not understood: " + verb);
        }
    }

    private static void item(String name, XHTMLContentHandler out, ParseContext context)
            throws IOException, SAXException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        byte[] bytes = ("The text of " + name).getBytes(StandardCharsets.UTF_8);
        context.get(EmbeddedDocumentExtractor.class)
                .parseEmbedded(new ByteArrayInputStream(bytes), out, metadata, true);
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("not even an interrupt ends this", e);
        }
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int endless(int n) {
        return 1 + endless(n + 1);
    }

    private static List<byte[]> exhaust() {
        List<byte[]> all = new ArrayList<>();
        while (all.size() < Integer.MAX_VALUE) {
            all.add(new byte[1 << 20]);
        }
        return all;
    }

    @SuppressWarnings("AddressSelection")
    private static List<String> dial(int port) {
        return List.of(
                attempt("socket", () -> new Socket("127.0.0.1", port).close()),
                attempt(
                        "channel",
                        () -> SocketChannel.open(new InetSocketAddress("127.0.0.1", port))
                                .close()),
                attempt(
                        "url",
                        () -> URI.create("http://127.0.0.1:" + port + "/")
                                .toURL()
                                .openStream()
                                .close()),
                attempt("datagram", () -> new DatagramSocket().close()),
                attempt(
                        "name",
                        () -> java.net.InetAddress.getByName("dateline.example").getHostName()));
    }

    private interface Call {
        void make() throws IOException;
    }

    private static String attempt(String what, Call call) {
        try {
            call.make();
            return what + " went through";
        } catch (IOException | IllegalStateException | UncheckedIOException e) {
            return what + " refused";
        }
    }
}
