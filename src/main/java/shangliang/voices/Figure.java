package shangliang.voices;

import java.util.Locale;
import java.util.Optional;

/** A figure of the month that the front page answers for, each with the published voices behind it. */
enum Figure {
    HEARD("", "voice.received_at >= :month"),
    CONFIRMED("jade", """
            voice.answered >= :monthText
              and voice.outcome in ('SOLVED', 'PARTLY', 'MEDIATED')
              and voice.phase in ('CLOSED', 'RECHECK')
            """),
    EXPLAINED("slate", """
            voice.answered >= :monthText
              and voice.outcome in ('NOT_POSSIBLE', 'PLANNED')
              and voice.phase in ('ANSWERED', 'CONFIRMED', 'CLOSED', 'RECHECK')
            """),
    LATE("seal-ink", """
            case when voice.phase = 'RECHECK' then voice.step_due
                else coalesce(voice.answer_due, voice.step_due) end <= :now
              and voice.phase in (
                  'SUBMITTED', 'DECLINE_PROPOSED', 'ACCEPTED', 'REOPENED', 'ASSIGNED', 'RETURN_REQUESTED', 'RULING',
                  'IN_PROGRESS', 'JOINT_REVIEW', 'ESCALATED', 'IN_CONSULTATION', 'REWORK', 'RECHECK')
            """);

    private final String tone;
    private final String condition;

    Figure(String tone, String condition) {
        this.tone = tone;
        this.condition = condition;
    }

    String tone() {
        return tone;
    }

    /** Which published voices stand behind it; grades are nobody's to see one by one, so CONFIRMED shows all that was done. */
    String condition() {
        return condition;
    }

    /** As it stands in an address. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Figure> of(String slug) {
        for (var figure : values()) {
            if (figure.slug().equals(slug)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }
}
