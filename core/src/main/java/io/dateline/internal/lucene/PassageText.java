package io.dateline.internal.lucene;

import io.dateline.search.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.search.uhighlight.Passage;

/** One passage as it is shown: cut around its first match where it is long, in one line. */
record PassageText(Passage passage, String content) {
    private static final int LONGEST = 260;
    private static final int BEFORE = 90;

    /** A passage without a match begins the text, and goes on beyond the first sentence. */
    private static final int BEGINNING = 200;

    private static final Pattern SPACES = Pattern.compile("[\\s\u2029]+");
    private static final String OPEN = "<em>";
    private static final String CLOSE = "</em>";

    /** The first words of a text; nothing of one without any. */
    static Optional<Snippet> beginning(String text) {
        Passage whole = new Passage();
        whole.setStartOffset(0);
        whole.setEndOffset(text.length());
        return Optional.of(new PassageText(whole, text.substring(0, Math.min(text.length(), 4 * BEGINNING))).written())
                .filter(snippet -> !snippet.text().isEmpty());
    }

    Snippet written() {
        boolean matched = passage.getNumMatches() > 0;
        int from = matched ? from(passage.getMatchStarts()[0]) : passage.getStartOffset();
        int last = matched ? passage.getEndOffset() : content.length();
        int to = to(from, last, matched ? passage.getMatchEnds()[0] : from);
        List<Mark> marks = marks(from, to);
        StringBuilder line = new StringBuilder(from > passage.getStartOffset() ? "… " : "");
        line.append(SPACES.matcher(marked(marks, from, to).strip()).replaceAll(" "));
        line.append(to < last && !line.isEmpty() ? " …" : "");
        return new Snippet(line.toString(), marks.stream().map(Mark::name).toList());
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

    /** A match, or several that are marked as one: words side by side, and whatever overlaps. */
    private record Mark(int start, int end, String name) {
        private boolean isWord() {
            return name.equals(Snippet.WORD);
        }

        /** Both; it is what the mention is in it, the longer of two. */
        private Mark with(Mark next) {
            boolean takes = isWord() || !next.isWord() && next.end - next.start > end - start;
            return new Mark(start, Math.max(end, next.end), takes ? next.name : name);
        }
    }

    /** What matched between two places, in order. */
    private List<Mark> marks(int from, int to) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < passage.getNumMatches(); i++) {
            String mention = MentionOffsets.name(passage.getMatchTerms()[i]);
            Mark next = new Mark(
                    Math.max(from, passage.getMatchStarts()[i]),
                    Math.min(to, passage.getMatchEnds()[i]),
                    mention.isEmpty() ? Snippet.WORD : mention);
            if (next.start < next.end) {
                boolean isJoined = !marks.isEmpty() && isJoined(marks.getLast(), next);
                marks.add(isJoined ? marks.removeLast().with(next) : next);
            }
        }
        return marks;
    }

    private boolean isJoined(Mark last, Mark next) {
        return next.start < last.end || last.isWord() && next.isWord() && isSide(last.end, next.start);
    }

    /** Whether nothing but space is between two words. */
    private boolean isSide(int end, int next) {
        return next - end <= 2 && content.substring(end, next).isBlank();
    }

    private String marked(List<Mark> marks, int from, int to) {
        StringBuilder line = new StringBuilder();
        int done = from;
        for (Mark mark : marks) {
            line.append(content, done, mark.start)
                    .append(OPEN)
                    .append(content, mark.start, mark.end)
                    .append(CLOSE);
            done = mark.end;
        }
        return line.append(content, done, to).toString();
    }
}
