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
import shangliang.base.Writes;
import shangliang.council.Directory;
import shangliang.duties.Duties;

/** Takes what someone says, once: the same form sent again finds the same voice and the same code. */
@Component
class Submitting {

    private final VoiceRows rows;
    private final Acting acting;
    private final Tellers tellers;
    private final Ways ways;
    private final Means means;

    Submitting(VoiceRows rows, Acting acting, Tellers tellers, Ways ways, Means means) {
        this.rows = rows;
        this.acting = acting;
        this.tellers = tellers;
        this.ways = ways;
        this.means = means;
    }

    /** How what is handed in is checked and dated. */
    @Component
    record Ways(Screening screening, Duties duties, Turns turns) {}

    /** How what is handed in is kept. */
    @Component
    record Means(ContactVault contacts, TakenRows taken, ServerKey key, Writes writes) {}

    Receipt submit(Viewer by, Submission submission) {
        check(submission);
        var submissionKey = means.key().hexHash("once", submission.once());
        var code = ReceiptCode.from(means.key().hash("code", submission.once()));
        var turn = ways.turns().of(by);
        var draft = draft(by, submission, turn);
        var hash = codeHash(draft.number(), code);
        var added = means.writes().together(() -> {
            var voice = acting.add(Intake.submit(draft, turn.at(party(by, draft))), turn, submissionKey, hash);
            if (voice != null) {
                means.contacts().keep(voice.privacy().contact(), submission.contact(), turn.now());
                means.taken().add(voice.id(), submission.taken());
            }
            return voice;
        });
        return receipt(added == null ? known(submissionKey) : joined(added, turn, submission.join()), code, turn);
    }

    private Voice known(String submissionKey) {
        return rows.bySubmission(submissionKey).orElseThrow(NotFound::new);
    }

    private Receipt receipt(Voice voice, ReceiptCode code, Turn turn) {
        var master = voice.state() instanceof VoiceState.Linked linked
                ? rows.find(linked.master()).orElse(null)
                : null;
        var look = new Look(voice, master, 1, null, turn, tellers.telling());
        var clock = look.clock();
        return new Receipt(
                voice.id(),
                voice.number(),
                code,
                voice.matter().title(),
                look.holder(),
                clock == null ? null : clock.last(),
                master != null);
    }

    String codeHash(VoiceNumber number, ReceiptCode code) {
        return means.key().hexHash("receipt", number + ":" + code.digits());
    }

    /** A new code for a person who lost theirs; the old one opens nothing any more. */
    ReceiptCode freshCode() {
        return ReceiptCode.from(means.key().hash("code", UUID.randomUUID().toString()));
    }

    String source(String address) {
        return "s:" + HexFormat.of().formatHex(means.key().hash("source", address), 0, 8);
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
        if (directory().townOf(submission.matter().place().code()).isEmpty()) {
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
                        means.contacts().id(submission.contact(), turn.now()),
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
        var town = directory().townOf(submission.matter().place().code()).orElseThrow();
        return ScopeRef.place(town.code());
    }

    private Directory directory() {
        return tellers.council().directory();
    }

    /** Along with a public voice, at the person's own word. */
    private Voice joined(Voice voice, Turn turn, @Nullable VoiceNumber number) {
        var master = number == null || voice.isForOneHelper() ? null : publicMaster(number);
        if (master == null || master.phase().isEnd()) {
            return voice;
        }
        var person = turn.at(new Viewer.KeyHolder(voice.ref()));
        return acting.carryOut(Intake.link(voice, person, master), person);
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
