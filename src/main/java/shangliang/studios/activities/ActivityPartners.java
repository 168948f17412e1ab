package shangliang.studios.activities;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;
import shangliang.council.partners.PartnerDeeds;

/** Tells the page of partners which activities were or will be held with each. */
@Component
class ActivityPartners implements PartnerDeeds {

    /** Index {@code activity_partner_ix}, which holds those with a partner only. */
    private static final String LATEST = """
            select partner, id, title, starts_at
            from (
                select partner, id, title, starts_at,
                    row_number() over (partition by partner order by starts_at desc, id desc) as place
                from activity
                where partner is not null
                  and step <> 'CANCELLED') as placed
            where place <= :most
            order by partner, place
            """;

    private final JdbcClient jdbc;

    ActivityPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(String partner, Deed deed) {}

    @Override
    public Map<String, List<Deed>> latest(int most) {
        var lines = jdbc.sql(LATEST)
                .param("most", most)
                .query((row, index) -> new Line(
                        row.getString("partner"),
                        new Deed(
                                "studios.activities.deed.partner",
                                row.getString("title"),
                                Zone.day(row.getObject("starts_at", OffsetDateTime.class)
                                        .toInstant()),
                                "/activities/" + row.getString("id"))))
                .list();
        return lines.stream()
                .collect(Collectors.groupingBy(Line::partner, Collectors.mapping(Line::deed, Collectors.toList())));
    }
}
