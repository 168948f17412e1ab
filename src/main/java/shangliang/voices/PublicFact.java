package shangliang.voices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The published voices behind one figure of one month on the page of facts, counted in the same way as the figure. */
enum PublicFact {
    HEARD("voice.received_at >= :factMonth and voice.received_at < :factNext and voice.phase <> 'IMPORTED'"),
    PROMISED(Where.PROMISED),
    KEPT(Where.PROMISED + " and " + Where.ANSWERED + " and voice.answered::timestamptz <= voice.answer_due"),
    LATE(Where.PROMISED + " and " + Where.ANSWERED + " and voice.answered::timestamptz > voice.answer_due"),
    OWED(Where.PROMISED + " and not " + Where.ANSWERED),
    DONE(Where.IN_MONTH + " and voice.outcome in ('SOLVED', 'PARTLY', 'MEDIATED')"),
    NOT_DONE(Where.IN_MONTH + " and voice.outcome in ('NOT_POSSIBLE', 'PLANNED')"),
    EXPLAINED(Where.IN_MONTH + " and voice.outcome = 'EXPLAINED'"),
    HELD(Where.looked("VERIFY")),
    NOT_HELD(Where.looked("REFUTE"));

    private final String condition;

    PublicFact(String condition) {
        this.condition = "voice.kind <> 'GUIDANCE' and " + condition;
    }

    /** What several facts share. */
    private static final class Where {
        static final String ANSWERED = "voice.phase in ('ANSWERED', 'CONFIRMED', 'CLOSED', 'RECHECK')";
        static final String PROMISED = """
                voice.phase not in ('WITHDRAWN', 'IMPORTED', 'LINKED')
                  and voice.answer_due > :factMonth
                  and voice.answer_due <= :factNext""";
        static final String IN_MONTH = """
                voice.answered::timestamptz >= :factMonth
                  and voice.answered::timestamptz < :factNext
                  and\s""" + ANSWERED;

        private Where() {}

        static String looked(String step) {
            return """
                    exists (
                      select
                      from voice_step
                      where voice_step.voice = voice.id
                        and voice_step.name = '%s'
                        and voice_step.at >= :factMonth
                        and voice_step.at < :factNext)""".formatted(step);
        }
    }

    String condition() {
        return condition;
    }

    /** As it stands in an address. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PublicFact> of(String slug) {
        return Arrays.stream(values()).filter(fact -> fact.slug().equals(slug)).findFirst();
    }
}
