package shangliang.problems;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Refused;
import shangliang.base.SourceRef;

/** Voices that are one problem, and the one remedy for it; deciding about it changes nothing by itself. */
record ProblemClass(
        UUID id,
        int version,
        ClassNumber number,
        String title,
        @Nullable String topic,
        Ground ground,
        ClassState state) {

    static final String KIND = "problem";

    SourceRef ref() {
        return new SourceRef(KIND, id);
    }

    ClassPhase phase() {
        return ClassPhase.of(state);
    }

    ProblemClass named(String words) {
        return new ProblemClass(id, version, number, words, topic, ground, state);
    }

    ProblemClass atVersion(int next) {
        return new ProblemClass(id, next, number, title, topic, ground, state);
    }

    private ProblemClass in(ClassState next) {
        return new ProblemClass(id, version, number, title, topic, ground, next);
    }

    private ProblemClass with(Ground next) {
        return new ProblemClass(id, version, number, title, topic, next, state);
    }

    ProblemClass confirm(ClassTurn turn, String cause) {
        return moved(ClassMove.CONFIRM, turn, cause)
                .with(ground.because(cause).until(turn.workingDays(ClassWait.REMEDY.days())));
    }

    ProblemClass dismiss(ClassTurn turn, String why) {
        return moved(ClassMove.DISMISS, turn, why).with(ground.until(null));
    }

    /** Another remedy asks everyone anew. */
    ProblemClass order(ClassTurn turn, Remedy remedy) {
        var next = new Remedy(ground.round() + 1, remedy.text(), remedy.unit(), remedy.due(), null);
        return moved(ClassMove.ORDER, turn, remedy.text())
                .with(ground.with(next).until(turn.day(remedy.due())));
    }

    /** The remedy that runs, said better or given another day or unit; nobody was asked yet. */
    ProblemClass amend(ClassTurn turn, Remedy remedy) {
        var next = new Remedy(ground.round(), remedy.text(), remedy.unit(), remedy.due(), null);
        return moved(ClassMove.AMEND, turn, remedy.text())
                .with(ground.with(next).until(turn.day(remedy.due())));
    }

    ProblemClass done(ClassTurn turn, String words) {
        var moved = moved(ClassMove.DONE, turn, words);
        return moved.with(
                new Ground(ground.cause(), remedy().done(words), turn.workingDays(ClassWait.VERIFICATION.days())));
    }

    ProblemClass close(ClassTurn turn, Verdict verdict, String words) {
        var moved = moved(ClassMove.CLOSE, turn, words).with(ground.until(null));
        verdict.requireSolved();
        return moved;
    }

    /** It is not so, or it came again: whatever was found before no longer holds. */
    ProblemClass giveBack(ClassTurn turn, String why) {
        var move = phase() == ClassPhase.DORMANT ? ClassMove.WAKE : ClassMove.RETURN;
        return moved(move, turn, why).with(ground.until(turn.workingDays(ClassWait.ANOTHER.days())));
    }

    ProblemClass rest(ClassTurn turn, String why) {
        return moved(ClassMove.REST, turn, why).with(ground.until(null));
    }

    ProblemClass merge(ClassTurn turn, ProblemClass into) {
        require(ClassMove.MERGE, turn);
        if (into.id().equals(id)) {
            throw new Refused("problems.refused.self");
        }
        var hides = phase().isPublic() && !into.phase().isPublic();
        if (hides || !ClassMove.MERGE.from().contains(into.phase())) {
            throw new Refused("problems.refused.into");
        }
        return with(ground.until(null))
                .in(new ClassState.Merged(turn.stamp(), into.number().toString(), into.id()));
    }

    /** Refuses what changes which voices it has, where that is settled. */
    void requireOpen(ClassTurn turn) {
        var party = ClassParty.of(turn.by(), this);
        if (party != ClassParty.OFFICE && party != ClassParty.SUPERVISION && party != ClassParty.CLOCK) {
            throw new Refused("problems.refused.party");
        }
        if (!phase().isOpen()) {
            throw new Refused("problems.refused.phase." + phase());
        }
    }

    /** Refuses a finding where nobody is asked, and from whoever was not sent to ask. */
    void requireAsking(ClassTurn turn) {
        if (ClassParty.of(turn.by(), this) != ClassParty.RECHECKER) {
            throw new Refused("problems.refused.party");
        }
        if (phase() != ClassPhase.VERIFYING) {
            throw new Refused("problems.refused.phase." + phase());
        }
    }

    /** The remedy that a later state always has. */
    Remedy remedy() {
        return java.util.Objects.requireNonNull(ground.remedy());
    }

    private ProblemClass moved(ClassMove move, ClassTurn turn, String words) {
        require(move, turn);
        return in(move.to().state(turn.stamp(), words, null));
    }

    /** Refuses what the table does not allow, saying where the class stands. */
    private void require(ClassMove move, ClassTurn turn) {
        var party = ClassParty.of(turn.by(), this);
        if (party == null || !move.by().contains(party)) {
            throw new Refused("problems.refused.party");
        }
        if (!move.from().contains(phase())) {
            throw new Refused("problems.refused.phase." + phase());
        }
    }
}
