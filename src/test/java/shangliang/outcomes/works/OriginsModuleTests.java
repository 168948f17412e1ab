package shangliang.outcomes.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Invalid;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.consultation.Channel;
import shangliang.consultation.Consultations;
import shangliang.consultation.Proposal;
import shangliang.consultation.Scale;
import shangliang.consultation.Topic;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.problems.At;
import shangliang.problems.Problems;
import shangliang.problems.Suggestion;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.thread.Relation;
import shangliang.thread.Threads;
import shangliang.voices.Receipt;
import shangliang.voices.Staged;
import shangliang.voices.Voices;
import shangliang.web.Form;

/** What a work came from is found by its number by those who may see it, and each side leads to the other. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OriginsModuleTests {

    private static final ScopeRef STUDIO = ScopeRef.studio("S05");
    private static final Viewer.Staff LEAD = WorkSamples.staff(new UUID(7, 21), Role.STUDIO_LEAD, STUDIO);
    private static final Viewer.Staff OTHER =
            WorkSamples.staff(new UUID(7, 22), Role.MEMBER, new ScopeRef("member", "M009"));
    private static final Viewer.Staff CLERK = WorkSamples.staff(new UUID(7, 23), Role.CLERK, ScopeRef.DISTRICT);

    @Autowired
    Origins origins;

    @Autowired
    Works works;

    @Autowired
    Threads threads;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Voices voices;

    @BeforeAll
    void district(
            @Autowired Council council,
            @Autowired Studios studios,
            @Autowired Duties duties,
            @Autowired TestClock clock) {
        clock.reset();
        StagedStudios.open(council, studios);
        new Staged(voices).lists(duties);
    }

    private List<SourceRef> chosen(Viewer viewer, OriginKind kind, Object number) {
        return origins.chosen(viewer, Form.EMPTY.with("origin", kind.name()).with("number", number.toString()));
    }

    private WorkNumber published(SourceRef from) {
        var text = WorkSamples.text(WorkKind.CREATION);
        var number = works.begin(LEAD, UUID.randomUUID(), text, List.of(from));
        works.act(LEAD, number, new WorkDeed.Plain(WorkMove.SUBMIT));
        works.act(CLERK, number, new WorkDeed.Plain(WorkMove.ACCEPT));
        works.act(CLERK, number, new WorkDeed.Plain(WorkMove.PUBLISH));
        return number;
    }

    private List<String> ways(SourceRef from, Viewer viewer) {
        return threads.related(from, viewer).stream().map(Relation::href).toList();
    }

    @Test
    void aConsultationThatIsNotPublicYetIsNamedOnlyByThoseWhoMaySeeIt(@Autowired Consultations consultations) {
        var topic = new Topic("山歌怎样进课堂？", "村小的孩子", Channel.GRASSROOTS, STUDIO, Scale.SMALL);
        var number = consultations.propose(LEAD, new Proposal(topic, List.of()));
        var ref = chosen(LEAD, OriginKind.CONSULTATION, number).getFirst();
        assertThatThrownBy(() -> chosen(OTHER, OriginKind.CONSULTATION, number)).isInstanceOf(Invalid.class);
        var work = published(ref);
        assertThat(origins.of(LEAD, List.of(ref))).extracting(Origin::title).containsExactly("山歌怎样进课堂？");
        assertThat(origins.of(Viewer.ANYONE, List.of(ref))).isEmpty();
        assertThat(ways(ref, CLERK)).contains("/library/" + work);
        assertThat(ways(ref, LEAD)).contains("/desk/works/new?from=" + ref);
        assertThat(pages.get().uri("/library/" + work)).hasStatusOk().bodyText().doesNotContain("山歌怎样进课堂");
    }

    @Test
    void aClassOfProblemsIsNamedOnceItIsPublicAndItsPageShowsTheWork(@Autowired Problems problems) {
        var staged = new Staged(voices);
        var said = List.of(staged.published("井盖松动"), staged.published("井盖响"));
        var ids = said.stream().map(Receipt::voice).toList();
        var number = problems.suggest(Viewer.CLOCK, new Suggestion("松动的井盖", "ZJ-ROAD", "都说井盖", ids, 0));
        assertThatThrownBy(() -> chosen(LEAD, OriginKind.CLASS, number)).isInstanceOf(Invalid.class);
        problems.confirm(CLERK, At.any(number), "松动的井盖", "没人验收");
        var ref = chosen(LEAD, OriginKind.CLASS, number).getFirst();
        var work = published(ref);
        assertThat(origins.of(LEAD, List.of(ref))).extracting(Origin::href).containsExactly("/problems/" + number);
        assertThat(origins.of(CLERK, List.of(ref)))
                .extracting(Origin::href)
                .containsExactly("/desk/problems/" + number);
        assertThat(pages.get().uri("/problems/" + number))
                .hasStatusOk()
                .bodyText()
                .contains("/library/" + work);
        assertThat(pages.get().uri("/library/" + work)).hasStatusOk().bodyText().contains("松动的井盖");
    }

    @Test
    void aNumberThatIsNoneOrTooManyOfThemAreRefused() {
        for (var typed : new String[] {"x", "2026-9999", "99999-1", "<script>"}) {
            for (var kind : OriginKind.numbered()) {
                assertThatThrownBy(() -> chosen(LEAD, kind, typed))
                        .as("%s %s", kind, typed)
                        .isInstanceOf(Invalid.class);
            }
        }
        assertThatThrownBy(() -> chosen(LEAD, OriginKind.ACTIVITY, "2026-0001")).isInstanceOf(Invalid.class);
        var unknown = Form.EMPTY.with("from", "activity:00000000-0000-7000-8000-000000000000");
        assertThat(origins.chosen(LEAD, unknown)).isEmpty();
        assertThat(origins.chosen(LEAD, Form.EMPTY.with("from", "person:' or 1=1")))
                .isEmpty();
    }
}
