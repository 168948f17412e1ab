package shangliang.voices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The voices behind a figure of the cockpit, counted in the same way as the figure; {@code from} and {@code to} are then
 * days of what it counts, not of when the voice came.
 */
enum DeskFigure {
    HEARD("""
            received_at >= :filterFrom
              and received_at < :filterTo
              and not (phase = 'IMPORTED' and exists (
                  select
                  from voice_step
                  where voice_step.voice = voice.id
                    and voice_step.at = voice.received_at))"""),
    OPEN(Where.OPEN),
    OVERDUE(Where.OPEN + " and " + Where.WAITS + " <= :now"),
    DUE(Where.OPEN + " and " + Where.WAITS + " > :filterFrom and " + Where.WAITS + " <= :filterTo"),
    PROMISED(Where.PROMISED),
    KEPT(Where.PROMISED + " and " + Where.ANSWERED + " and answered::timestamptz <= answer_due"),
    LATE(Where.PROMISED + " and " + Where.ANSWERED + " and answered::timestamptz > answer_due"),
    OWED(Where.PROMISED + " and not " + Where.ANSWERED),
    ANSWERS(Where.ANSWERED + " and answered::timestamptz >= :filterFrom and answered::timestamptz < :filterTo"),
    FIRST_ANSWERS("""
            (select min(step.at)
              from voice_step as step
              where step.voice = voice.id
                and step.phase = 'ANSWERED'
                and step.at >= (
                    select max(given.at)
                    from voice_step as given
                    where given.voice = voice.id
                      and given.name in ('ASSIGN', 'RULE'))) between :filterFrom and :filterTo - interval '1 microsecond'"""),
    DONE(Where.step("actor like 'post:%'")),
    AGAIN(Where.step("""
            name in (
                'RETURN', 'ASK_MORE', 'SIT_TOGETHER', 'UNLINK_TO_REWORK', 'REWORK_FOR_MANY', 'SIT_TOGETHER_FOR_MANY',
                'REOPEN', 'REOPEN_ALONE', 'REFUTE')""")),
    LOOKED(Where.step("name in ('VERIFY', 'REFUTE')")),
    NOT_HELD(Where.step("name = 'REFUTE'"));

    private final String condition;

    DeskFigure(String condition) {
        this.condition = "kind <> 'GUIDANCE' and " + condition;
    }

    /** What several figures share. */
    private static final class Where {
        static final String OPEN = """
                phase in (
                  'SUBMITTED', 'DECLINE_PROPOSED', 'CLARIFYING', 'ACCEPTED', 'ASSIGNED', 'RETURN_REQUESTED', 'RULING',
                  'IN_PROGRESS', 'JOINT_REVIEW', 'ESCALATED', 'IN_CONSULTATION', 'ANSWERED', 'REWORK', 'RECHECK', 'REOPENED')""";
        static final String WAITS = """
                case
                  when phase in ('CLARIFYING', 'ANSWERED') then null
                  when phase = 'RECHECK' then step_due
                  else coalesce(answer_due, step_due)
                end""";
        static final String ANSWERED = "phase in ('ANSWERED', 'CONFIRMED', 'CLOSED', 'RECHECK')";
        static final String PROMISED = """
                phase not in ('WITHDRAWN', 'IMPORTED', 'LINKED')
                  and answer_due > :filterFrom
                  and answer_due <= :filterTo""";

        private Where() {}

        static String step(String what) {
            return """
                    exists (
                      select
                      from voice_step
                      where voice_step.voice = voice.id
                        and voice_step.at >= :filterFrom
                        and voice_step.at < :filterTo
                        and %s)""".formatted(what);
        }
    }

    String condition() {
        return condition;
    }

    /** As it stands in an address. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DeskFigure> of(String slug) {
        return Arrays.stream(values())
                .filter(figure -> figure.slug().equals(slug))
                .findFirst();
    }
}
