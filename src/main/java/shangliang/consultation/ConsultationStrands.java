package shangliang.consultation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Piece.Audience;
import shangliang.base.Viewer;
import shangliang.thread.Strand;
import shangliang.thread.Strands;

/** Tells the thread of consultations. */
@Component
class ConsultationStrands implements Strands {

    /** By primary key. */
    private static final String OF = """
            select %s
            from consultation
            where id = any(:ids)
              and %s
            """;

    private final JdbcClient jdbc;
    private final Holders holders;

    ConsultationStrands(JdbcClient jdbc, Holders holders) {
        this.jdbc = jdbc;
        this.holders = holders;
    }

    @Override
    public String kind() {
        return Consultation.KIND;
    }

    @Override
    public List<Strand> of(Collection<UUID> matters, Viewer viewer) {
        var sight = Sight.of(viewer);
        var params = new HashMap<>(sight.params());
        params.put("ids", matters.toArray(UUID[]::new));
        return jdbc
                .sql(OF.formatted(ConsultationMapping.COLUMNS, sight.condition()))
                .params(params)
                .query(ConsultationMapping::consultation)
                .list()
                .stream()
                .map(one -> strand(one, !sight.isPublic()))
                .toList();
    }

    private Strand strand(Consultation one, boolean staff) {
        return new Strand(
                one.ref(),
                "consultation.number",
                one.number().toString(),
                one.topic().question(),
                (staff ? "/desk/consultations/" : "/consultations/") + one.number(),
                staff ? Audience.STAFF : Audience.PUBLIC,
                Strand.Hold.of(holders.of(one), one.ground().until()));
    }
}
