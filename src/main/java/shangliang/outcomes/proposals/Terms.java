package shangliang.outcomes.proposals;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import shangliang.base.Deadline;
import shangliang.base.WorkCalendar;
import shangliang.base.Zone;

/**
 * What a district decides about proposals: who keeps them, who may propose, and how long each step may take.
 *
 * @param committee code of the committee that keeps them
 * @param proposers kinds that may propose here
 * @param cosigners how many members at least sign a joint proposal besides the first
 * @param plenary when the plenary takes proposals, and whose only then
 * @param again how often a proposal is handled again before the chair sits with all of them
 */
@ConfigurationProperties("shangliang.proposals")
record Terms(
        @DefaultValue("TA") String committee,

        @DefaultValue({"MEMBER", "JOINT", "PARTY", "ORGANISATION", "SECTOR", "GROUP", "COMMITTEE", "WORKSTATION"})
        List<ProposerKind> proposers,

        @DefaultValue("1") int cosigners,
        @DefaultValue("2") int again,
        @DefaultValue Days days,
        @DefaultValue Months months,
        @DefaultValue Season plenary) {

    /** Working days of the short steps. */
    record Days(
            @DefaultValue("3") int reading,
            @DefaultValue("5") int proposer,
            @DefaultValue("15") int decision,
            @DefaultValue("5") int routing,
            @DefaultValue("10") int dispute,
            @DefaultValue("15") int contact,
            @DefaultValue("15") int evaluation) {}

    /** Months of the long ones. */
    record Months(
            @DefaultValue("3") int answer,
            @DefaultValue("6") int atMost,
            @DefaultValue("1") int again,
            @DefaultValue("1") int joint) {}

    Deadline answer(java.time.Instant now) {
        return months(now, months.answer());
    }

    /** By when the joint units that are silent still give their opinion, or null when nobody waits for one. */
    @Nullable
    Deadline opinions(Proposal proposal) {
        var clock = proposal.standing().answer();
        return clock == null
                        || !Replying.AT_WORK.contains(proposal.phase())
                        || proposal.handling().silent().isEmpty()
                ? null
                : months(clock.since(), months.joint());
    }

    /** Ends with the last minute of the same day so many months on. */
    static Deadline months(java.time.Instant from, int months) {
        var day = Zone.day(from).plusMonths(months).plusDays(1);
        return new Deadline(
                from, day.atTime(LocalTime.MIDNIGHT).atZone(Zone.DISTRICT).toInstant(), null);
    }

    static Deadline days(WorkCalendar calendar, java.time.Instant now, int days) {
        return Deadline.workingDays(calendar, now, days);
    }
}
