package io.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A mailbox of the mbox family (RFC 4155): messages, each after a line that begins with {@code From } and follows a blank one. */
record Mailbox() implements Format {
    @Override
    public Outcome read(Content content, Visit visit) throws IOException {
        try (InputStream bytes = new BufferedInputStream(content.open(), 1 << 16)) {
            MessageStream messages = new MessageStream(bytes);
            int number = 0;
            boolean more = messages.next();
            while (more) {
                number++;
                more = visit.embedded(Integer.toString(number), Hint.ofType("message/rfc822"), messages)
                        && messages.next();
            }
            return number == 0
                    ? Outcome.empty("no message in it")
                    : new Outcome.Expanded(Reasons.count(number, "message"));
        }
    }
}
