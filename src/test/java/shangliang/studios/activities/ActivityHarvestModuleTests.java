package shangliang.studios.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Label;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.studios.StagedStudios;
import shangliang.studios.StudioOutcomes.Kind;
import shangliang.studios.StudioOutcomes.Outcome;
import shangliang.studios.Studios;

/** Services that were held stand on the studio's page; what is only planned, or something else, does not. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivityHarvestModuleTests {

    private static final Instant FROM = Instant.parse("2026-03-20T01:00:00Z");
    private static final Viewer LEAD = new Viewer.Staff(
            UUID.randomUUID(),
            "秦以宁",
            new Post(UUID.randomUUID(), Role.STUDIO_LEAD, ScopeRef.studio("S12"), Label.of("牵头委员")));

    @Autowired
    Activities activities;

    @Autowired
    ActivityHarvest harvest;

    @Autowired
    MockMvcTester pages;

    @Autowired
    TestClock clock;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios) {
        StagedStudios.open(council, studios);
    }

    private UUID planned(ActivityKind kind, String title, int day) {
        var from = FROM.plus(Duration.ofDays(day));
        var outline = new Outline(kind, "", title, "", null, "卫生室", "LS", from, from.plusSeconds(3600), null);
        return activities.plan(LEAD, outline, false);
    }

    @Test
    void servicesThatWereHeldAreNamedAndCounted() {
        clock.set(FROM.minusSeconds(3600));
        var held = List.of(planned(ActivityKind.SERVICE, "送医上山", 0), planned(ActivityKind.STUDY, "读书会", 1));
        planned(ActivityKind.SERVICE, "还没去的一次", 2);
        clock.set(FROM.plus(Duration.ofDays(3)));
        var none = new Activities.Came(List.of(), List.of());
        held.forEach(id -> activities.hold(LEAD, id, new Turnout(12, 30, ""), none));
        assertThat(harvest.of("S12")).singleElement().satisfies(tally -> {
            assertThat(tally.kind()).isEqualTo(Kind.SERVICE);
            assertThat(tally.count()).isEqualTo(1);
            assertThat(tally.latest()).extracting(Outcome::title).containsExactly("送医上山");
        });
        assertThat(pages.get().uri("/studios/S12"))
                .hasStatusOk()
                .bodyText()
                .contains("办成了什么", "送上门的服务", "送医上山", "还没有。写出来、公开了")
                .doesNotContain("还没去的一次");
        assertThat(harvest.of("S13")).isEmpty();
    }
}
