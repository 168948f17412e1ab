package shangliang.consultation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;
import shangliang.council.partners.PartnerDeeds;

/** Tells the page of partners which consultations are or were held with each, as far as everyone may know. */
@Component
class ConsultationPartners implements PartnerDeeds {

    /** Index {@code consultation_partner_ix}, which holds those with a partner only. */
    private static final String LATEST = """
            select partner, year, serial, question, coalesce(day, since_day) as day
            from (
                select partner, year, serial, question, day,
                    (since at time zone 'Asia/Shanghai')::date as since_day,
                    row_number() over (partition by partner order by since desc, id desc) as place
                from consultation
                where partner is not null
                  and %s) as placed
            where place <= :most
            order by partner, place
            """;

    private final JdbcClient jdbc;

    ConsultationPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(String partner, Deed deed) {}

    @Override
    public Map<String, List<Deed>> latest(int most) {
        var sight = Sight.of(Viewer.ANYONE);
        var lines = jdbc.sql(LATEST.formatted(sight.condition()))
                .params(sight.params())
                .param("most", most)
                .query((row, index) -> {
                    var number = new ConsultationNumber(row.getInt("year"), row.getInt("serial"));
                    var day = row.getObject("day", java.time.LocalDate.class);
                    var deed = new Deed(
                            "consultation.deed.partner", row.getString("question"), day, "/consultations/" + number);
                    return new Line(row.getString("partner"), deed);
                })
                .list();
        return lines.stream()
                .collect(Collectors.groupingBy(Line::partner, Collectors.mapping(Line::deed, Collectors.toList())));
    }
}
