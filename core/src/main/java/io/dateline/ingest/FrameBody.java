package io.dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The forms that values have in frames. */
final class FrameBody {
    private FrameBody() {}

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        }
        return bytes.toByteArray();
    }

    private static <T> T read(byte[] bytes, Reading<T> reading) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return reading.from(in);
        }
    }

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Text as it is, halves of characters too. */
    static byte[] ofText(CharSequence text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }

    static CharSequence text(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length / 2);
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            text.append((char) (bytes[i] << 8 | bytes[i + 1] & 0xFF));
        }
        return text;
    }

    static byte[] of(Ending ending) {
        return of(ending.how().name() + " " + ending.detail());
    }

    static Ending ending(byte[] bytes) throws IOException {
        String written = string(bytes);
        int space = written.indexOf(' ');
        for (Ending.How how : Ending.How.values()) {
            if (space > 0 && how.name().equals(written.substring(0, space))) {
                return new Ending(how, written.substring(space + 1));
            }
        }
        throw new IOException("not an ending");
    }

    static byte[] of(Facts facts) throws IOException {
        return written(out -> {
            string(out, facts.type());
            out.writeInt(facts.values().size());
            for (Map.Entry<String, List<String>> entry : facts.values().entrySet()) {
                string(out, entry.getKey());
                out.writeInt(entry.getValue().size());
                for (String value : entry.getValue()) {
                    string(out, value);
                }
            }
        });
    }

    static Facts facts(byte[] bytes) throws IOException {
        return read(bytes, in -> {
            String type = string(in);
            Map<String, List<String>> values = new TreeMap<>();
            for (int keys = in.readInt(); keys > 0; keys--) {
                String key = string(in);
                List<String> all = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    all.add(string(in));
                }
                values.put(key, all);
            }
            return new Facts(type, values);
        });
    }

    static byte[] of(ParseRequest request) throws IOException {
        return written(out -> {
            string(out, request.name());
            out.writeInt(request.mostText());
            out.writeLong(request.mostItemBytes());
            Optional<Path> file = request.content().file();
            out.writeBoolean(file.isPresent());
            out.write(
                    file.isPresent()
                            ? of(file.get().toString())
                            : request.content().head(Integer.MAX_VALUE));
        });
    }

    static ParseRequest request(byte[] bytes) throws IOException {
        return read(bytes, in -> {
            String name = string(in);
            int mostText = in.readInt();
            long mostItemBytes = in.readLong();
            boolean inFile = in.readBoolean();
            byte[] rest = in.readAllBytes();
            Content content = inFile ? Content.of(Path.of(string(rest))) : Content.of(rest);
            return new ParseRequest(name, content, mostText, mostItemBytes);
        });
    }

    private static void string(DataOutputStream out, String text) throws IOException {
        byte[] bytes = of(text);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("not a string");
        }
        return string(in.readNBytes(length));
    }
}
