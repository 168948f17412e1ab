package shangliang.voices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Piece;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.council.Council;

/** Takes old matters many at a time: one act, one leaf that commits to each of them, and in each thread what happened then. */
@Component
class Importing {

    static final String STEP = "IMPORT";

    private final VoiceRows rows;
    private final BulkRows bulks;
    private final ContactVault contacts;
    private final Council council;
    private final Ways ways;

    Importing(VoiceRows rows, BulkRows bulks, ContactVault contacts, Council council, Ways ways) {
        this.rows = rows;
        this.bulks = bulks;
        this.contacts = contacts;
        this.council = council;
        this.ways = ways;
    }

    /** How an import is checked, dated and told. */
    @Component
    record Ways(Screening screening, Turns turns, ApplicationEventPublisher events) {}

    /** Whoever keeps the imports, or the machine's own command. */
    static boolean may(Viewer by) {
        return by instanceof Viewer.TheClock || by.is(Role.ADMIN) || by.is(Role.CLERK);
    }

    /** An old accusation is a record, not a new one; only what must not be kept is refused. */
    List<Invalid.Problem> problems(History history) {
        var text = history.matter().text();
        if (text.isBlank()) {
            return List.of(new Invalid.Problem("text", "voices.say.text.empty"));
        }
        var problems = new ArrayList<>(ways.screening().problems("text", text, Matter.LONGEST));
        if (history.reply() != null) {
            problems.addAll(ways.screening().problems("answer", history.reply().text(), Matter.LONGEST));
        }
        problems.removeIf(problem -> problem.key().equals("voices.say.accusation"));
        return List.copyOf(problems);
    }

    List<UUID> take(Viewer by, List<History> old) {
        if (!may(by)) {
            throw new NotFound();
        }
        var turn = ways.turns().of(by);
        var numbers = rows.nextNumbers(turn.now(), old.size());
        var chunk = new ArrayList<Kept>();
        for (int i = 0; i < old.size(); i++) {
            chunk.add(Kept.of(voice(old.get(i), numbers.get(i), turn), old.get(i), turn));
        }
        if (!chunk.isEmpty()) {
            keep(chunk, turn);
        }
        return chunk.stream().map(kept -> kept.voice().id()).toList();
    }

    /** A voice with the step that brought it here, and what that step commits to. */
    record Kept(Voice voice, History from, UUID step, String salt, String data) {

        static Kept of(Voice voice, History from, Turn turn) {
            var data = Json.write(new Content(voice.matter(), from.at(), from.unit(), from.reply()));
            return new Kept(voice, from, Ids.next(turn.now()), Commitment.newSalt(), data);
        }

        /** What an old row said, as the ledger commits to it. */
        private record Content(
                Matter matter,
                @Nullable Instant at,
                @Nullable String unit,
                @Nullable Reply reply) {}
    }

    private Voice voice(History old, VoiceNumber number, Turn turn) {
        var town = council.directory()
                .townOf(old.matter().place().code())
                .orElseThrow(() -> new Invalid("place", "voices.say.place.unknown"));
        var at = old.at() == null ? turn.now() : old.at();
        var stamp = turn.stamp();
        return new Voice(
                Ids.next(turn.now()),
                0,
                number,
                old.matter(),
                new Origin(
                        Channel.SHEET,
                        ScopeRef.place(town.code()),
                        at,
                        turn.by().actor()),
                new Privacy(contacts.keep(old.contact(), turn.now()), false, old.publish(), null),
                Handling.NONE.heldBefore(old.unit()),
                mayBePublic(old) ? Publication.PENDING : Publication.NOT_WISHED,
                new VoiceState.Imported(stamp, old.reply()));
    }

    private static boolean mayBePublic(History old) {
        return old.publish() && old.matter().kind() != VoiceKind.GUIDANCE;
    }

    private void keep(List<Kept> chunk, Turn turn) {
        bulks.add(chunk, turn.stamp());
        var id = Ids.next(turn.now());
        var salt = Commitment.newSalt();
        var content = BulkRows.content(chunk);
        bulks.addLeaf(id, salt, content);
        var subject = new SourceRef("voice-import", id);
        ways.events()
                .publishEvent(new Act(
                        id, "voices.imported", subject, turn.now(), turn.by().actor(), Commitment.to(salt, content)));
        chunk.forEach(kept -> tell(kept, turn));
    }

    private void tell(Kept kept, Turn turn) {
        var key = kept.from().at() == null ? "voices.thread.import-undated" : "voices.thread.import";
        var said = kept.voice().origin().at();
        publish(kept, said, key, turn, List.of());
        var reply = kept.from().reply();
        if (reply != null) {
            var unit = kept.from().unit();
            var named = unit == null
                    ? List.<Label>of()
                    : List.of(council.directory().nameOf(unit));
            var answered = "voices.thread.import-answered" + (named.isEmpty() ? "" : "-by");
            var at = reply.at();
            publish(kept, at == null ? said : at, at == null ? answered + "-undated" : answered, turn, named);
        }
    }

    private void publish(Kept kept, Instant at, String key, Turn turn, List<Label> args) {
        ways.events()
                .publishEvent(new Piece(
                        Ids.next(turn.now()), kept.voice().ref(), at, key, args, null, Piece.Audience.PUBLIC));
    }
}
