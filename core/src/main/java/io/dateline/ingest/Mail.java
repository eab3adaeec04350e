package io.dateline.ingest;

import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * E-mail (RFC 5322 and MIME): the subject is the title; of a body that comes in several forms the plain text is taken, once;
 * attachments are items of their own. The date is the day that the sender's clock showed.
 */
record Mail() implements Format {
    private static final int MOST_BYTES = 128 << 20;

    @Override
    public Outcome read(Content content, Visit visit) throws IOException {
        if (content.size() > MOST_BYTES) {
            return Outcome.failed("a message larger than " + Reasons.size(MOST_BYTES) + " is not read");
        }
        MimePart message = MimePart.parse(content.head(MOST_BYTES));
        Body body = new Body();
        body.gather(message);
        for (MimePart attachment : body.attachments) {
            if (!attach(attachment, visit)) {
                break;
            }
        }
        return body.isEmpty() && isEncrypted(message) ? Outcome.encrypted() : new Outcome.Read(draft(message, body));
    }

    private static boolean attach(MimePart part, Visit visit) throws IOException {
        return visit.embedded(name(part), new ByteArrayInputStream(part.body()));
    }

    private static String name(MimePart part) {
        return part.fileName().orElseGet(() -> switch (part.type()) {
            case "message/rfc822" -> "message.eml";
            case "text/plain" -> "part.txt";
            case "text/html" -> "part.html";
            default -> "part";
        });
    }

    private static boolean isEncrypted(MimePart message) {
        return message.type().equals("multipart/encrypted")
                || message.type().endsWith("pkcs7-mime")
                        && !message.headers()
                                .contentType()
                                .parameter("smime-type")
                                .orElse("")
                                .startsWith("signed");
    }

    private static Draft draft(MimePart message, Body body) {
        MailHeaders headers = message.headers();
        String text = body.text();
        String subject = Decoding.tidy(headers.words("subject"));
        Optional<String> cut = message.whole()
                ? Optional.empty()
                : Optional.of(
                        "the message is damaged: it ends before its last part does, or is nested too deeply; what could be read is indexed");
        return Draft.of("email", subject.isBlank() ? Headline.of(text) : subject, text.isBlank() ? subject : text)
                .withPublished(published(headers.first("date")))
                .withOrigin(Optional.of(headers.first("content-language")), Optional.empty(), Optional.empty())
                .withMetadata("from", headers.words("from"))
                .withMetadata("to", headers.words("to"))
                .withMetadata("cc", headers.words("cc"))
                .withMetadata("message-id", headers.first("message-id"))
                .withCut(cut);
    }

    private static Publication published(String date) {
        return WrittenDay.find(date)
                .map(day -> Publication.of(day, Basis.METADATA, "mail header Date: " + date))
                .orElse(Publication.UNKNOWN);
    }

    /** What of a message is its text, and what is attached. */
    private static final class Body {
        private final List<String> texts = new ArrayList<>();
        private final List<MimePart> attachments = new ArrayList<>();

        boolean isEmpty() {
            return texts.stream().allMatch(String::isBlank);
        }

        String text() {
            return String.join(
                            "\n\n",
                            texts.stream()
                                    .map(String::strip)
                                    .filter(t -> !t.isEmpty())
                                    .toList()) + "\n";
        }

        void gather(MimePart part) {
            if (part.type().equals("multipart/alternative")) {
                alternative(part.parts());
            } else if (!part.parts().isEmpty()) {
                part.parts().forEach(this::gather);
            } else if (isText(part)) {
                texts.add(read(part));
            } else if (part.content().hasRemaining() && !part.type().startsWith("multipart/")) {
                attachments.add(part);
            }
        }

        /** One of the forms: plain text where there is some, else one with parts, else HTML, else the last, which is the richest. */
        private void alternative(List<MimePart> forms) {
            int best = find(
                            forms,
                            form -> form.type().equals("text/plain")
                                    && !form.text().isBlank())
                    .or(() -> find(forms, form -> !form.parts().isEmpty()))
                    .or(() -> find(forms, form -> form.type().equals("text/html")))
                    .orElse(forms.size() - 1);
            for (int i = 0; i < forms.size(); i++) {
                if (i == best) {
                    gather(forms.get(i));
                } else {
                    attachmentsOnly(forms.get(i));
                }
            }
        }

        /** A form that was not chosen says the same again, but files may hang in it. */
        private void attachmentsOnly(MimePart form) {
            Body other = new Body();
            other.gather(form);
            attachments.addAll(other.attachments);
        }

        private static Optional<Integer> find(List<MimePart> forms, Predicate<MimePart> wanted) {
            return IntStream.range(0, forms.size())
                    .boxed()
                    .filter(i -> wanted.test(forms.get(i)))
                    .findFirst();
        }

        private static boolean isText(MimePart part) {
            return (part.type().equals("text/plain") || part.type().equals("text/html")) && !part.isAttachment();
        }

        private static String read(MimePart part) {
            return part.type().equals("text/html") ? HtmlPage.draft(part.text()).text() : part.text();
        }
    }
}
