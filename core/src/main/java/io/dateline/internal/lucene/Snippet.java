package io.dateline.internal.lucene;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.search.uhighlight.Passage;

/** One passage as it is shown: cut around its first match where it is long, in one line. */
record Snippet(Passage passage, String content) {
    private static final int LONGEST = 260;
    private static final int BEFORE = 90;

    /** A passage without a match begins the text, and goes on beyond the first sentence. */
    private static final int BEGINNING = 200;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String OPEN = "<em>";
    private static final String CLOSE = "</em>";

    /** The first words of a text; nothing of one without any. */
    static Optional<String> beginning(String text) {
        Passage whole = new Passage();
        whole.setStartOffset(0);
        whole.setEndOffset(text.length());
        return Optional.of(new Snippet(whole, text.substring(0, Math.min(text.length(), 4 * BEGINNING))).written())
                .filter(line -> !line.isEmpty());
    }

    String written() {
        boolean matched = passage.getNumMatches() > 0;
        int from = matched ? from(passage.getMatchStarts()[0]) : passage.getStartOffset();
        int last = matched ? passage.getEndOffset() : content.length();
        int to = to(from, last, matched ? passage.getMatchEnds()[0] : from);
        StringBuilder line = new StringBuilder(from > passage.getStartOffset() ? "… " : "");
        line.append(SPACES.matcher(marked(from, to).strip()).replaceAll(" "));
        return line.append(to < last && !line.isEmpty() ? " …" : "").toString();
    }

    private int from(int match) {
        int start = passage.getStartOffset();
        if (passage.getLength() <= LONGEST || match - start <= BEFORE) {
            return start;
        }
        int space = match - BEFORE;
        while (space < match && !Character.isWhitespace(content.charAt(space))) {
            space++;
        }
        return space < match ? space : whole(match - BEFORE);
    }

    private int to(int from, int last, int match) {
        int longest = passage.getNumMatches() > 0 ? LONGEST : BEGINNING;
        if (last - from <= longest) {
            return last;
        }
        int least = Math.min(last, Math.max(Math.min(match, from + 2 * LONGEST), from + longest / 2));
        int space = Math.max(from + longest, least);
        while (space > least && !Character.isWhitespace(content.charAt(space))) {
            space--;
        }
        return space > least ? space : whole(Math.min(last, Math.max(from + longest, least)));
    }

    /** Not between the halves of a character. */
    private int whole(int at) {
        return at < content.length() && Character.isLowSurrogate(content.charAt(at)) ? at - 1 : at;
    }

    /** Whether nothing but space is between two matches, which then are marked as one. */
    private boolean isSide(int end, int next) {
        return next <= end || next - end <= 2 && content.substring(end, next).isBlank();
    }

    private String marked(int from, int to) {
        StringBuilder line = new StringBuilder();
        int done = from;
        for (int i = 0; i < passage.getNumMatches(); i++) {
            int start = Math.max(done, passage.getMatchStarts()[i]);
            int end = Math.min(to, passage.getMatchEnds()[i]);
            while (i + 1 < passage.getNumMatches() && isSide(end, passage.getMatchStarts()[i + 1])) {
                end = Math.max(end, Math.min(to, passage.getMatchEnds()[++i]));
            }
            if (start < end) {
                line.append(content, done, start)
                        .append(OPEN)
                        .append(content, start, end)
                        .append(CLOSE);
                done = end;
            }
        }
        return line.append(content, done, to).toString();
    }
}
