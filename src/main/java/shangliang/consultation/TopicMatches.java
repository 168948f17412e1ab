package shangliang.consultation;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.council.WeekMatches;
import shangliang.likeness.Asked;
import shangliang.likeness.Filter;
import shangliang.likeness.Hit;
import shangliang.likeness.Likeness;
import shangliang.likeness.Wording;

/** Finds consultations still to come that are near to what a member is good at. */
@Component
class TopicMatches implements WeekMatches {

    private static final int SHOWN = 3;

    /** By primary key. */
    private static final String OF = """
            select %s
            from consultation
            where id = any(:ids)
              and phase = any(:coming)
            """.formatted(ConsultationMapping.COLUMNS);

    private final Likeness likeness;
    private final JdbcClient jdbc;
    private final Holders holders;

    TopicMatches(Likeness likeness, JdbcClient jdbc, Holders holders) {
        this.likeness = likeness;
        this.jdbc = jdbc;
        this.holders = holders;
    }

    @Override
    public List<Match> of(String strengths) {
        var coming = Part.COMING.phases().stream().map(Enum::name).toArray(String[]::new);
        var open =
                Filter.of(Wording.Face.OPEN, Consultation.KIND).with(ConsultationWordings.keys(Part.COMING.phases()));
        var hits = likeness.similar(Asked.of(strengths), open, SHOWN);
        var found = jdbc
                .sql(OF)
                .param("ids", hits.stream().map(hit -> hit.ref().id()).toArray(UUID[]::new))
                .param("coming", coming)
                .query(ConsultationMapping::consultation)
                .list()
                .stream()
                .collect(Collectors.toMap(Consultation::ref, Function.<Consultation>identity()));
        return hits.stream()
                .flatMap(hit -> Stream.ofNullable(found.get(hit.ref())).map(one -> match(one, hit)))
                .toList();
    }

    private Match match(Consultation one, Hit hit) {
        var host = holders.name(one.topic().host());
        return new Match(one.topic().question(), "/consultations/" + one.number(), host, hit.why());
    }
}
