package io.dateline.ingest;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What JSON writes as an escape, as the character that it stands for: of JSON that is read as plain text. */
final class JsonEscapes {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([nrtbf\"/\\\\]))");

    private JsonEscapes() {}

    static String resolve(String json) {
        return json.indexOf('\\') < 0
                ? json
                : JsonRecord.wellFormed(ESCAPE.matcher(json).replaceAll(JsonEscapes::character));
    }

    private static String character(MatchResult escape) {
        return java.util.regex.Matcher.quoteReplacement(
                escape.group(1) == null
                        ? plain(escape.group(2).charAt(0))
                        : String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }

    private static String plain(char c) {
        return switch (c) {
            case 'n', 'r' -> "\n";
            case 't', 'b', 'f' -> " ";
            default -> String.valueOf(c);
        };
    }
}
