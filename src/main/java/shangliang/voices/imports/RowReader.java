package shangliang.voices.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid.Problem;
import shangliang.base.Place;
import shangliang.base.Texts;
import shangliang.voices.Contact;
import shangliang.voices.History;
import shangliang.voices.Matter;
import shangliang.voices.Outcome;
import shangliang.voices.Reply;
import shangliang.voices.VoiceKind;
import shangliang.voices.Wish;

/** Reads one line after another by a mapping; what it does not understand it says, and never guesses. */
final class RowReader {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_ID = 100;

    private final Mapping mapping;
    private final Vocabulary.Words words;
    private final String source;
    private final Header header;
    private final Instant now;

    RowReader(Mapping mapping, Vocabulary.Words words, Header header, Instant now) {
        this.mapping = mapping;
        this.words = words;
        this.source = header.source();
        this.header = header;
        this.now = now;
    }

    Row read(Line line) {
        var notes = new ArrayList<String>();
        var id = clean(Field.ID, line);
        var time = clean(Field.TIME, line);
        var at = Times.read(time).orElse(null);
        var text = text(line);
        var matter = new Matter(
                kind(line, notes),
                place(line, notes),
                code(words.topics(), clean(Field.TOPIC, line), "voices.imports.note.topic", notes),
                Set.of(),
                Wish.BOTH,
                Texts.shorten(title(line), LONGEST_TITLE),
                text,
                "",
                false);
        var unit = code(words.units(), clean(Field.UNIT, line), "voices.imports.note.unit", notes);
        var history = new History(matter, at, contact(line), unit, reply(line, unit, notes), mayBePublic(line, notes));
        if (at == null && mapping.column(Field.TIME) != null && !mapping.live()) {
            notes.add("voices.imports.note.time");
        }
        var identity = Identity.of(source, id, clean(Field.TEXT, line), title(line), at == null ? "" : at.toString());
        return new Row(line, identity, history, problem(line, history), List.copyOf(notes));
    }

    /** A title too long for a title is told in full at the head of the text. */
    private String text(Line line) {
        var text = clean(Field.TEXT, line);
        var title = title(line);
        return Texts.length(title) > LONGEST_TITLE && !text.isEmpty() ? title + "\n\n" + text : text;
    }

    private String title(Line line) {
        return clean(Field.TITLE, line).replaceAll("\\s+", " ");
    }

    private @Nullable Problem problem(Line line, History history) {
        if (line.trouble() != null) {
            return new Problem("row", line.trouble());
        }
        var known = header.width() + header.ours();
        var beyond = line.cells().stream().skip(known).anyMatch(cell -> !cell.isBlank());
        if (beyond) {
            return new Problem(
                    "row",
                    "voices.imports.row.wide",
                    header.width(),
                    line.cells().size() - header.ours());
        }
        if (history.matter().text().isEmpty()) {
            return new Problem("text", "voices.imports.row.empty");
        }
        var id = clean(Field.ID, line);
        if (Texts.length(id) > LONGEST_ID) {
            return new Problem("id", "voices.imports.row.id", LONGEST_ID);
        }
        var unread = unreadable(Field.TIME, line);
        return unread != null ? unread : unreadable(Field.ANSWER_TIME, line);
    }

    private @Nullable Problem unreadable(Field field, Line line) {
        var typed = clean(field, line);
        var read = Times.read(typed);
        if (!typed.isEmpty() && read.isEmpty()) {
            return new Problem("time", "voices.imports.row.time", Texts.shorten(typed, 40));
        }
        return read.isPresent() && read.get().isAfter(now.plusSeconds(86_400))
                ? new Problem("time", "voices.imports.row.future", Texts.shorten(typed, 40))
                : null;
    }

    private Place place(Line line, List<String> notes) {
        var typed = clean(Field.PLACE, line);
        var found = code(words.places(), typed, "voices.imports.note.place", notes);
        var landmark = clean(Field.LANDMARK, line);
        var told = found == null && !typed.isEmpty() ? (typed + " " + landmark).strip() : landmark;
        return new Place(found == null ? mapping.place() : found, Texts.shorten(told, 200));
    }

    private VoiceKind kind(Line line, List<String> notes) {
        var found = code(words.kinds(), clean(Field.KIND, line), "voices.imports.note.kind", notes);
        return found == null ? VoiceKind.PUBLIC_ISSUE : VoiceKind.valueOf(found);
    }

    private boolean mayBePublic(Line line, List<String> notes) {
        var wish = code(words.wishes(), clean(Field.PUBLIC, line), "voices.imports.note.public", notes);
        return "YES".equals(wish);
    }

    private Contact contact(Line line) {
        return new Contact(
                Texts.shorten(clean(Field.NAME, line).replace('\n', ' '), 60),
                Texts.shorten(clean(Field.PHONE, line).replace('\n', ' '), 60));
    }

    private @Nullable Reply reply(Line line, @Nullable String unit, List<String> notes) {
        var ending = clean(Field.OUTCOME, line);
        var outcome = code(words.outcomes(), ending, "voices.imports.note.outcome", notes);
        var answer = clean(Field.ANSWER, line);
        var text = outcome == null ? (answer + "\n\n" + ending).strip() : answer;
        if (text.isEmpty() && outcome == null) {
            return null;
        }
        return new Reply(
                outcome == null ? null : Outcome.valueOf(outcome),
                text,
                Times.read(clean(Field.ANSWER_TIME, line)).orElse(null),
                unit == null ? answerer(line) : null);
    }

    private @Nullable String answerer(Line line) {
        var name = Texts.shorten(clean(Field.UNIT, line).replace('\n', ' '), 60);
        return name.isEmpty() ? null : name;
    }

    private static @Nullable String code(
            Map<String, @Nullable String> names, String typed, String note, List<String> notes) {
        var code = typed.isEmpty() ? null : Vocabulary.Words.find(names, typed);
        if (code == null && !typed.isEmpty()) {
            notes.add(note);
        }
        return code;
    }

    private String clean(Field field, Line line) {
        var cell = mapping.of(field, line);
        return Texts.clean(header.ours() > 0 ? RejectedFile.asItWas(cell) : cell);
    }
}
