package shangliang.voices;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;

/** Takes what someone says, once: the same form sent again finds the same voice and the same code. */
@Component
class Submitting {

    private final VoiceRows rows;
    private final Acting acting;
    private final ContactVault contacts;
    private final ServerKey key;
    private final Council council;
    private final Ways ways;

    Submitting(VoiceRows rows, Acting acting, ContactVault contacts, ServerKey key, Council council, Ways ways) {
        this.rows = rows;
        this.acting = acting;
        this.contacts = contacts;
        this.key = key;
        this.council = council;
        this.ways = ways;
    }

    /** How what is handed in is checked and dated. */
    @Component
    record Ways(Screening screening, Duties duties, Turns turns) {}

    Receipt submit(Viewer by, Submission submission) {
        check(submission);
        var submissionKey = key.hexHash("once", submission.once());
        var code = ReceiptCode.from(key.hash("code", submission.once()));
        var turn = ways.turns().of(by);
        var draft = draft(by, submission, turn);
        var added = acting.add(
                Intake.submit(draft, turn.at(party(by, draft))), turn, submissionKey, codeHash(draft.number(), code));
        if (added == null) {
            contacts.erase(draft.privacy().contact());
            var known = rows.bySubmission(submissionKey).orElseThrow(NotFound::new);
            return new Receipt(known.id(), known.number(), code);
        }
        if (submission.join() != null && !added.isForOneHelper()) {
            join(added, turn, submission.join());
        }
        return new Receipt(added.id(), added.number(), code);
    }

    String codeHash(VoiceNumber number, ReceiptCode code) {
        return key.hexHash("receipt", number + ":" + code.digits());
    }

    /** A new code for a person who lost theirs; the old one opens nothing any more. */
    ReceiptCode freshCode() {
        return ReceiptCode.from(key.hash("code", UUID.randomUUID().toString()));
    }

    String source(String address) {
        return "s:" + HexFormat.of().formatHex(key.hash("source", address), 0, 8);
    }

    private void check(Submission submission) {
        var problems = problems(submission);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    /** What is wrong with a submission; empty when it can be taken. */
    List<Invalid.Problem> problems(Submission submission) {
        var problems = new java.util.ArrayList<>(ways.screening().problems(submission));
        if (council.directory().townOf(submission.matter().place().code()).isEmpty()) {
            problems.add(new Invalid.Problem("place", "voices.say.place.unknown"));
        }
        var topic = submission.matter().topic();
        if (topic != null && ways.duties().topics().topic(topic).isEmpty()) {
            problems.add(new Invalid.Problem("area", "voices.topic.unknown"));
        }
        return List.copyOf(problems);
    }

    private Voice draft(Viewer by, Submission submission, Turn turn) {
        var number = rows.nextNumber(turn.now());
        return new Voice(
                Ids.next(turn.now()),
                0,
                number,
                submission.matter(),
                new Origin(submission.channel(), receiver(submission), turn.now(), by.isStaff() ? by.actor() : null),
                new Privacy(
                        contacts.keep(submission.contact(), turn.now()),
                        submission.hideName(),
                        submission.publish(),
                        submission.notice()),
                Handling.NONE,
                mayBePublic(submission) ? Publication.PENDING : Publication.NOT_WISHED,
                new VoiceState.Draft(turn.stamp()));
    }

    private static boolean mayBePublic(Submission submission) {
        return submission.publish() && submission.matter().kind() != VoiceKind.GUIDANCE;
    }

    private ScopeRef receiver(Submission submission) {
        if (submission.receiver() != null) {
            return submission.receiver();
        }
        var town =
                council.directory().townOf(submission.matter().place().code()).orElseThrow();
        return ScopeRef.place(town.code());
    }

    /** Along with a public voice, at the person's own word. */
    private void join(Voice voice, Turn turn, VoiceNumber number) {
        var master = publicMaster(number);
        if (master != null && !master.phase().isEnd()) {
            var person = turn.at(new Viewer.KeyHolder(voice.ref()));
            acting.carryOut(Intake.link(voice, person, master), person);
        }
    }

    private @Nullable Voice publicMaster(VoiceNumber number) {
        var all = new Sight("publication = 'PUBLISHED'", java.util.Map.of());
        var voice = rows.find(number, all).orElse(null);
        if (voice == null) {
            return null;
        }
        return rows.hold(voice.state() instanceof VoiceState.Linked linked ? linked.master() : voice.id());
    }

    private static Viewer party(Viewer by, Voice voice) {
        var written = voice.origin().channel() == Channel.SHEET && Importing.may(by);
        return by instanceof Viewer.Anyone || written ? new Viewer.KeyHolder(voice.ref()) : by;
    }
}
