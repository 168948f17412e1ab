package shangliang.studios;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import shangliang.base.Label;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.Load;
import shangliang.council.Sheet;

/** The demo district with its studios, 314 members and 160 of them in residence. */
final class WangchuanStudios {

    static final Viewer ADMIN = new Viewer.Staff(
            UUID.randomUUID(), "何静", new Post(UUID.randomUUID(), Role.ADMIN, ScopeRef.DISTRICT, Label.of("管理员")));

    static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate FOUNDED = LocalDate.of(2021, 12, 1);

    static final String VENUES = """
            code,tier,parent,place,name_zh,address_zh,hours_zh,uses
            V0,PRACTICE_CENTER,,WC,望川区协商民主实践中心,东门街道府前路1号,周一至周五9:00—17:00,COUNTER HALL CULTURE_CORRIDOR
            V-QX,MEMBER_WORKSTATION,V0,QX,清溪镇政协委员工作站,清溪镇政府一楼,周一至周五9:00—17:00,COUNTER
            V-QX-01,VILLAGE_STUDIO,V-QX,QX-01,老街委员工作室,老街七号院坝,赶场天上午,COURTYARD
            """;

    private WangchuanStudios() {}

    static String demo(String file) {
        try {
            return new ClassPathResource("demo/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void load(Council council, Studios studios) {
        council.load(ADMIN, new Load(Load.List.PLACES, demo("places.csv"), false, FOUNDED));
        council.load(ADMIN, new Load(Load.List.ORGANS, demo("organs.csv"), false, FOUNDED));
        council.load(ADMIN, new Load(Load.List.MEMBERS, members(), false, FOUNDED));
        studios.load(ADMIN, of(StudioLoad.List.VENUES, VENUES));
        studios.load(ADMIN, of(StudioLoad.List.STUDIOS, demo("studios.csv")));
        studios.load(ADMIN, of(StudioLoad.List.RESIDENCIES, residencies()));
    }

    static StudioLoad of(StudioLoad.List list, String csv) {
        return new StudioLoad(list, csv, false, LocalDate.of(2024, 1, 1));
    }

    /** The eighteen leads of the studios, and others up to 314. */
    private static String members() {
        var csv = new StringBuilder("code,name,sector,strengths,term_from\n");
        var leads = Sheet.read(demo("studios.csv"), StudioList.COLUMNS).rows();
        for (int i = 1; i <= 314; i++) {
            var lead = i <= leads.size() ? leads.get(i - 1) : null;
            var name = lead == null ? "委员" + i : lead.text("lead_name");
            var sector = lead == null ? "J18" : lead.text("lead_sector");
            csv.append("M%03d,%s,%s,%s,2021-12-01%n".formatted(i, name, sector, "会听会问"));
        }
        return csv.toString();
    }

    /** 160 members over 18 studios; the first five of them in two at once. */
    static String residencies() {
        var csv = new StringBuilder("studio,member,from\n");
        for (int i = 0; i < 160; i++) {
            csv.append("S%02d,M%03d,2024-03-12%n".formatted(i % 18 + 1, i + 1));
        }
        for (int i = 0; i < 5; i++) {
            csv.append("S18,M%03d,2024-03-12%n".formatted(i + 1));
        }
        return csv.toString();
    }
}
