package io.dateline.ingest;

import java.io.Closeable;
import java.io.IOException;

/** All formats that need a large parser, parsed where the options say. */
final class Documents implements Format, Closeable {
    private final Workers workers = new Workers();
    private final Formats formats;

    Documents(Formats formats) {
        this.formats = formats;
    }

    /** The parsers in this process; many classes are loaded when they are first asked for. */
    private static final class Inside {
        static final DocumentParser PARSER = DocumentParser.standard();

        private Inside() {}
    }

    @Override
    public Outcome read(Content content, Visit visit) throws IOException {
        ParseRequest request =
                new ParseRequest(visit.name(), content, visit.options().maxTextLength(), visit.mostBytes());
        Gathering gathering = new Gathering(visit);
        Ending ending = switch (visit.options().isolation()) {
            case Isolation.Inside inside -> inside(request, gathering);
            case Isolation.Processes processes -> workers.parse(processes, request, gathering, visit);
        };
        return ending.how() == Ending.How.FOREIGN
                ? formats.foreign(gathering.type(), visit.name()).read(content, visit)
                : gathering.outcome(ending);
    }

    private static Ending inside(ParseRequest request, Gathering gathering) throws IOException {
        try {
            return Inside.PARSER.parse(request, gathering);
        } catch (StackOverflowError e) {
            return Ending.damaged(Reasons.of(e));
        }
    }

    @Override
    public void close() {
        workers.close();
    }
}
