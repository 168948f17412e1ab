package shangliang.consultation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;
import shangliang.studios.StudioOutcomes;

/** Tells a studio's page on what people came together at its tables, and what of it a competent body took over. */
@Component
class StudioConsensus implements StudioOutcomes {

    /** A studio leads a handful in a year; a host without any reads none. */
    private static final String HOSTED = """
            select %s
            from consultation
            where host_kind = 'studio'
              and host_code = :studio
              and phase = any(:agreed)
            order by since desc, id desc
            """.formatted(ConsultationMapping.COLUMNS);

    private final JdbcClient jdbc;

    StudioConsensus(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tally> of(String studio) {
        var agreed = jdbc.sql(HOSTED)
                .param("studio", studio)
                .param(
                        "agreed",
                        ConsultationFacts.AGREED.stream().map(Phase::name).toArray(String[]::new))
                .query(ConsultationMapping::consultation)
                .list();
        var tallies = new ArrayList<Tally>();
        add(tallies, Kind.CONSENSUS, agreed);
        add(
                tallies,
                Kind.ADOPTED,
                agreed.stream().filter(StudioConsensus::isTaken).toList());
        return tallies;
    }

    private static boolean isTaken(Consultation consultation) {
        return consultation.ground().came().items().stream().anyMatch(Item::isTaken);
    }

    private static void add(List<Tally> tallies, StudioOutcomes.Kind kind, List<Consultation> some) {
        if (!some.isEmpty()) {
            var latest =
                    some.stream().limit(LATEST).map(StudioConsensus::outcome).toList();
            tallies.add(new Tally(kind, some.size(), latest));
        }
    }

    private static Outcome outcome(Consultation consultation) {
        var meeting = consultation.ground().meeting();
        var day = meeting != null
                ? meeting.day()
                : Zone.day(consultation.state().stamp().at());
        return new Outcome(consultation.topic().question(), day, "/consultations/" + consultation.number());
    }
}
