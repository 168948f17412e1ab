package shangliang.studios;

import java.time.LocalDate;
import java.util.List;

/** A port for modules that hold what came of a studio's work, for everyone to see on its page. */
public interface StudioOutcomes {

    /** What can come of it; each kind of link is there for some of them. */
    enum Kind {
        /** A matter that somebody brought is solved or settled. */
        SOLVED,
        /** What could not be done was explained. */
        EXPLAINED,
        /** A question on policy was answered where it mattered. */
        POLICY,
        /** A song, a picture, a piece of writing. */
        WORK,
        /** Skill that went to people. */
        SERVICE,
        /** A study, a proposal, a speech, a report. */
        PAPER,
        /** People of different minds agreed on something. */
        CONSENSUS,
        /** A competent body took over what was agreed. */
        ADOPTED
    }

    /** One of them. */
    record Outcome(String title, LocalDate day, String href) {}

    /**
     * How many of a kind there are.
     *
     * @param latest those that everyone may read, the newest first
     */
    record Tally(Kind kind, long count, List<Outcome> latest) {
        public Tally {
            latest = List.copyOf(latest);
        }
    }

    /** How many of a kind are named. */
    int LATEST = 5;

    /** What came of this studio's work; kinds of which there is nothing are left out. */
    List<Tally> of(String studio);
}
