package io.dateline.extract;

import io.dateline.extract.When.DayOfMonth;
import io.dateline.extract.When.Fixed;
import io.dateline.model.EventDate;
import io.dateline.model.Precision;
import io.dateline.text.Shape;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds in the first lines of a text the date of its publication: labelled, alone in its line, or in a dateline. */
final class PublicationLines {
    private static final int HEAD = 4_000;
    private static final int LINES = 12;
    private static final int LINES_OF_DATE = 6;
    private static final int DATELINE = 10;
    private static final int REST_OF_LINE = 8;
    private static final int LABELS = 40;

    /** Words before dates of changes, copies and rights. */
    private static final CueWords LATER = CueWords.of("""
            updated modified revised reviewed edited changed copyright archived archive archives retrieved accessed printed captured
            snapshot modifié modifiée actualisé actualisée consulté consultée archives archivé archivée
            actualizado actualizada modificado modificada consultado archivado aktualisiert geändert abgerufen archiviert stand
            обновлено изменено обновлён обновлена архив архивировано оновлено змінено архів تحديث أرشيف ©""");

    /**
     * A date and the words that say so.
     *
     * @param words of the text
     */
    record Found(EventDate date, String words) {}

    private final DateText text;
    private final OptionalInt year;

    private PublicationLines(DateText text, OptionalInt year) {
        this.text = text;
        this.year = year;
    }

    /** As much of a text as is looked at. */
    static String head(String text) {
        return text.length() <= HEAD ? text : text.substring(0, HEAD);
    }

    /**
     * @param year for a dateline without one, where it is known from elsewhere
     */
    static Optional<Found> find(DateText text, OptionalInt year) {
        PublicationLines lines = new PublicationLines(text, year);
        int line = 0;
        for (int at = 0; at < text.size() && line < LINES; at++) {
            if (text.has(at, Shape.LINE_START)) {
                Optional<Found> found = lines.inLine(at, line++);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> inLine(int at, int line) {
        if (isOfLaterDate(at)) {
            return labelledWithin(at);
        }
        return labelled(at)
                .or(() -> labelledWithin(at))
                .or(() -> line < LINES_OF_DATE ? alone(at) : Optional.empty())
                .or(() -> dateline(at));
    }

    private Optional<DatePhrase> phrase(int at) {
        return at < text.size() && text.mayBegin(at) ? grammar().at(text, at) : Optional.empty();
    }

    private static DateGrammar grammar() {
        DateGrammar numeric = new NumericPhrases(NumericOrder.OPEN);
        DateGrammar days = new DayPhrases();
        DateGrammar months = new MonthPhrases();
        return (text, at) -> numeric.at(text, at).or(() -> days.at(text, at)).or(() -> months.at(text, at));
    }

    /** "Published: Saturday, 12 June 2010". */
    private Optional<Found> labelled(int at) {
        Cursor cursor = text.at(at);
        if (!cursor.skip(DateRole.PUBLISHED)) {
            return Optional.empty();
        }
        cursor.skipSign(':');
        return phrase(cursor.at()).filter(phrase -> phrase.instead().isEmpty()).flatMap(phrase -> found(phrase, at));
    }

    /** "Ann Lee | Published 12 June 2010 | Updated 14 June 2010": a label after a sign that parts what stands in a line. */
    private Optional<Found> labelledWithin(int line) {
        for (int at = line + 1; at < Math.min(text.size(), line + LABELS) && !text.has(at, Shape.LINE_START); at++) {
            Optional<Found> found = isParting(at - 1) ? labelled(at) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isParting(int at) {
        return text.isDash(at) || text.isSign(at, '|') || text.isSign(at, '\u00b7') || text.isSign(at, '\u2022');
    }

    /** Whether a line, or the end of the line before it, tells of a change or a copy and not of the publication. */
    private boolean isOfLaterDate(int line) {
        for (int at = line; at < Math.min(text.size(), line + DATELINE); at++) {
            if (at > line && text.has(at, Shape.LINE_START)) {
                break;
            }
            if (LATER.at(text.reading(), at)) {
                return true;
            }
        }
        return LATER.at(text.reading(), line - 1) || text.isSign(line - 1, ':') && LATER.at(text.reading(), line - 2);
    }

    /** A line that holds a date, maybe with a time of day, and nothing else. */
    private Optional<Found> alone(int at) {
        return phrase(at)
                .filter(phrase -> phrase.instead().isEmpty() && endsLine(phrase.to()))
                .flatMap(phrase -> found(phrase, at));
    }

    private boolean endsLine(int from) {
        int at = from;
        while (at < text.size() && at < from + REST_OF_LINE && !text.has(at, Shape.LINE_START) && isOfTime(at)) {
            at++;
        }
        return at == text.size() || text.has(at, Shape.LINE_START);
    }

    private boolean isOfTime(int at) {
        return text.has(at, Shape.HAS_DIGIT)
                || !text.has(at, Shape.LETTERS)
                || text.is(at, DateRole.COUNTED)
                || text.is(at, DateRole.YEAR_WORD);
    }

    /** "OSH, Kyrgyzstan, June 12 (Reuters) -", "Dakar, 30 May 2016" alone in its line, "MINSK, 21 April 2010. The ...". */
    private Optional<Found> dateline(int at) {
        if (!isName(at)) {
            return Optional.empty();
        }
        for (int i = at + 1; i < Math.min(text.size(), at + DATELINE) && !text.has(i, Shape.LINE_START); i++) {
            Optional<DatePhrase> phrase = phrase(i);
            if (phrase.isPresent()) {
                return phrase.filter(day -> isDateline(at, day)).flatMap(day -> found(day, at));
            }
        }
        return Optional.empty();
    }

    /** Names and commas before the date, maybe an article, and after it a dash, a line's end, or a stop if a comma stood before. */
    private boolean isDateline(int line, DatePhrase phrase) {
        int to = isArticle(phrase.from() - 1) ? phrase.from() - 1 : phrase.from();
        for (int at = line; at < to; at++) {
            if (!isName(at) && !isSignOfDateline(at)) {
                return false;
            }
        }
        int end = text.is(phrase.to(), DateRole.YEAR_WORD) ? phrase.to() + 1 : phrase.to();
        boolean comma = text.isSign(to - 1, ',') || text.isSign(to - 1, '\u060c');
        return endsInDash(end) || comma && (endsLine(end) || text.isSign(end, '.') || text.isSign(end, ':'));
    }

    private boolean isSignOfDateline(int at) {
        return text.isSign(at, ',')
                || text.isSign(at, '\u060c')
                || text.isSign(at, '.')
                || text.isSign(at, '-')
                || text.isSign(at, '(')
                || text.isSign(at, ')');
    }

    /** A word with a capital, or of a script that knows none. */
    private boolean isName(int at) {
        return text.has(at, Shape.LETTERS) && !isSmall(at);
    }

    /** "Varsovie, le 14 décembre": a small word of up to three letters. */
    private boolean isArticle(int at) {
        return text.has(at, Shape.LETTERS)
                && isSmall(at)
                && text.reading().end(at) - text.reading().start(at) <= 3;
    }

    private boolean isSmall(int at) {
        return Character.isLowerCase(
                text.reading().text().codePointAt(text.reading().start(at)));
    }

    private boolean endsInDash(int from) {
        boolean bracket = text.isSign(from, '(');
        for (int at = from; at < Math.min(text.size(), from + REST_OF_LINE); at++) {
            if (text.isDash(at)) {
                return true;
            }
            if (!bracket && !text.isSign(at, ',') && !text.isSign(at, '.')) {
                return false;
            }
            bracket = bracket && !text.isSign(at, ')') || text.isSign(at + 1, '(');
        }
        return false;
    }

    private Optional<Found> found(DatePhrase phrase, int line) {
        String words = text.reading().span(line, phrase.to());
        return switch (phrase.when()) {
            case Fixed(var date) when isExact(date) -> Optional.of(new Found(date, words));
            case DayOfMonth day
            when year.isPresent() && day.inYear(year.getAsInt()) instanceof Fixed(var date) ->
                Optional.of(new Found(date, words + " (" + year.getAsInt() + " in the name)"));
            case Fixed f -> Optional.empty();
            case DayOfMonth d -> Optional.empty();
            case When.MonthAlone m -> Optional.empty();
            case When.SeasonAlone s -> Optional.empty();
            case When.Weekday w -> Optional.empty();
            case When.Shifted s -> Optional.empty();
            case When.Stretch s -> Optional.empty();
            case When.Yearly y -> Optional.empty();
            case When.Within w -> Optional.empty();
            case When.Impossible i -> Optional.empty();
            case When.Between b -> Optional.empty();
        };
    }

    private static boolean isExact(EventDate date) {
        return date.precision() == Precision.DAY || date.precision() == Precision.MONTH;
    }
}
