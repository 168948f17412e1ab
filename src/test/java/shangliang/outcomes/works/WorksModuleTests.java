package shangliang.outcomes.works;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.outcomes.reports.ReportDeed;
import shangliang.outcomes.reports.ReportMove;
import shangliang.outcomes.reports.ReportState.Level;
import shangliang.outcomes.reports.ReportState.Transport;
import shangliang.outcomes.reports.ReportText;
import shangliang.outcomes.reports.Reports;
import shangliang.studios.StagedStudios;
import shangliang.studios.StudioOutcomes.Kind;
import shangliang.studios.StudioOutcomes.Outcome;
import shangliang.studios.Studios;
import shangliang.studios.activities.Activities;
import shangliang.studios.activities.ActivityKind;
import shangliang.studios.activities.Outline;
import shangliang.studios.activities.Turnout;

/** What came out of a studio stands on its page, each thing once; every act has its line in the ledger. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorksModuleTests {

    private static final Viewer.Staff LEAD =
            WorkSamples.staff(new UUID(7, 12), Role.STUDIO_LEAD, ScopeRef.studio("S12"));
    private static final Viewer.Staff LAWYERS =
            WorkSamples.staff(new UUID(7, 11), Role.STUDIO_LEAD, ScopeRef.studio("S15"));
    private static final Viewer.Staff CLERK = WorkSamples.staff(new UUID(7, 13), Role.CLERK, ScopeRef.DISTRICT);

    @Autowired
    Works works;

    @Autowired
    WorkHarvest harvest;

    @Autowired
    MockMvcTester pages;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios) {
        StagedStudios.open(council, studios);
    }

    private WorkNumber taken(WorkText text, SourceRef... from) {
        return taken(LEAD, text, from);
    }

    private WorkNumber taken(Viewer.Staff by, WorkText text, SourceRef... from) {
        var number = works.begin(by, UUID.randomUUID(), text, List.of(from));
        works.act(by, number, new WorkDeed.Plain(WorkMove.SUBMIT));
        works.act(CLERK, number, new WorkDeed.Plain(WorkMove.ACCEPT));
        return number;
    }

    private static WorkText service(String title) {
        var particulars = new Particulars.Service("量血压", "云岭卫生室", LocalDate.of(2026, 3, 20), 60);
        return new WorkText(WorkKind.SERVICE, title, "走了三户。", particulars, null);
    }

    private static WorkText paper(String title) {
        return new WorkText(WorkKind.PAPER, title, "看了五个村。", new Particulars.None(), null);
    }

    @Test
    void servicesAndPapersOfAStudioAreCountedOnceAndNamedWhenTheyArePublic(@Autowired Activities activities) {
        clock.reset();
        var activity = held(activities, ActivityKind.SERVICE, 0);
        taken(service("同一次送医"), activity);
        taken(service("读书会上量血压"), held(activities, ActivityKind.STUDY, 2));
        var open = taken(service("另一次送医"));
        works.act(CLERK, open, new WorkDeed.Plain(WorkMove.PUBLISH));
        var kept = taken(paper("村医去哪了"));
        works.act(CLERK, kept, new WorkDeed.Say(WorkMove.KEEP, "数据未公布"));
        works.begin(LEAD, UUID.randomUUID(), paper("还没写完"), List.of());
        assertThat(harvest.of("S12"))
                .satisfiesExactly(
                        services -> {
                            assertThat(services.kind()).isEqualTo(Kind.SERVICE);
                            assertThat(services.count()).isEqualTo(2);
                            assertThat(services.latest())
                                    .extracting(Outcome::title)
                                    .containsExactly("另一次送医");
                        },
                        papers -> {
                            assertThat(papers.kind()).isEqualTo(Kind.PAPER);
                            assertThat(papers.count()).isEqualTo(1);
                            assertThat(papers.latest()).isEmpty();
                        });
        assertThat(pages.get().uri("/studios/S12"))
                .hasStatusOk()
                .bodyText()
                .contains("送医上山", "另一次送医", "/library/" + open)
                .doesNotContain("同一次送医", "村医去哪了");
        assertThat(harvest.of("S13")).isEmpty();
    }

    /** An activity of the studio; of the right kind it is itself the service. */
    private SourceRef held(Activities activities, ActivityKind kind, int day) {
        var from = Instant.parse("2026-03-20T01:00:00Z").plus(Duration.ofDays(day));
        var outline = new Outline(kind, "", "送医上山", "", null, "卫生室", "LS", from, from.plusSeconds(3600), null);
        clock.set(from.minusSeconds(3600));
        var id = activities.plan(LEAD, outline, false);
        clock.set(from.plusSeconds(7200));
        activities.hold(LEAD, id, new Turnout(12, 30, ""), new Activities.Came(List.of(), List.of()));
        return new SourceRef("activity", id);
    }

    @Test
    void anActivityShowsWhatWasWrittenOfItOnceEveryoneMayReadIt(@Autowired Activities activities) {
        clock.reset();
        var activity = held(activities, ActivityKind.SERVICE, 9);
        var number = taken(LAWYERS, paper("从一次送医说起"), activity);
        var path = "/activities/" + activity.id();
        assertThat(pages.get().uri(path)).hasStatusOk().bodyText().doesNotContain("从一次送医说起");
        works.act(CLERK, number, new WorkDeed.Plain(WorkMove.PUBLISH));
        assertThat(pages.get().uri(path)).hasStatusOk().bodyText().contains("调研文章：从一次送医说起", "/library/" + number);
        assertThat(pages.get().uri("/library/" + number)).bodyText().contains("送医上山", path);
    }

    @Test
    void everyActHasItsLeafAndItsPiece() {
        clock.reset();
        var number = taken(LAWYERS, paper("留痕"));
        works.act(CLERK, number, new WorkDeed.Plain(WorkMove.PUBLISH));
        var id = jdbc.sql("select id from work where serial = :serial")
                .param("serial", number.serial())
                .query(UUID.class)
                .single();
        assertThat(jdbc.sql("select name from work_step where work = :work order by at, id")
                        .param("work", id)
                        .query(String.class)
                        .list())
                .containsExactly("BEGIN", "SUBMIT", "ACCEPT", "PUBLISH");
        for (var count : new String[] {
            "select count(*) from piece where source = :work",
            "select count(*) from ledger_unsealed as leaf join work_step on work_step.id = leaf.id where work_step.work = :work"
        }) {
            assertThat(jdbc.sql(count).param("work", id).query(Integer.class).single())
                    .as(count)
                    .isEqualTo(4);
        }
    }

    @Test
    void reportsThatAStudioSentAreCountedAndNotNamed(@Autowired Reports reports) {
        clock.reset();
        var lead = WorkSamples.staff(new UUID(7, 14), Role.STUDIO_LEAD, ScopeRef.studio("S13"));
        var chair = WorkSamples.staff(new UUID(7, 15), Role.CHAIR, ScopeRef.DISTRICT);
        var text = new ReportText("台灯不亮", "三个村", "没人修", "派人修", ReportText.Source.FIELD, false, false);
        var number = reports.begin(lead, text, List.of());
        reports.act(lead, number, new ReportDeed.Plain(ReportMove.SUBMIT));
        reports.act(CLERK, number, new ReportDeed.Plain(ReportMove.TAKE_UP));
        reports.act(CLERK, number, new ReportDeed.Plain(ReportMove.OFFER));
        reports.act(chair, number, new ReportDeed.Plain(ReportMove.SIGN_OFF));
        assertThat(pages.get().uri("/studios/S13")).bodyText().contains("还没有。写出来、公开了");
        reports.act(CLERK, number, new ReportDeed.Send(Level.CITY, Transport.PAPER));
        assertThat(pages.get().uri("/studios/S13"))
                .bodyText()
                .doesNotContain("还没有。写出来、公开了", "台灯不亮")
                .contains("这里只算件数");
    }
}
