package shangliang.council;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.base.SourceRef;
import shangliang.base.Zone;

/**
 * Says what a member did, from the records that a feature has anyway: so the file of a member fills itself and nobody reports
 * anything for it. It says what happened and never how much of it, for nobody is counted or compared.
 */
public interface DutyFacts {

    /** What this member did on these days, in any order. */
    List<Fact> of(Whom member, Days days);

    /** A member by the roll, and by the account when there is one. */
    record Whom(UUID member, @Nullable UUID account) {}

    /** From the first day to the last, both included. */
    record Days(LocalDate first, LocalDate last) {

        public static Days of(int year) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }

        /** The moment they begin. */
        public OffsetDateTime from() {
            return first.atStartOfDay(Zone.DISTRICT).toOffsetDateTime();
        }

        /** The moment they are over. */
        public OffsetDateTime to() {
            return last.plusDays(1).atStartOfDay(Zone.DISTRICT).toOffsetDateTime();
        }
    }

    /** Under what a fact stands: the three roles of a member, and what comes of them. */
    enum Heading {
        PUBLICIST,
        SURVEYOR,
        SERVER,
        CONSULTATION,
        PROPOSAL,
        REPORT,
        WORK
    }

    /**
     * One thing a member did.
     *
     * @param key message that says what, filled with {@code args}
     * @param href where it is told in full, or null
     */
    record Fact(
            SourceRef matter,
            Heading heading,
            LocalDate day,
            String key,
            List<Label> args,
            @Nullable String href) {

        public Fact {
            args = List.copyOf(args);
        }
    }
}
