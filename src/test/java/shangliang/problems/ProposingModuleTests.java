package shangliang.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.identity.Accounts;
import shangliang.likeness.Following;
import shangliang.likeness.Likeness;
import shangliang.likeness.Meant;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.voices.Receipt;
import shangliang.voices.Staged;
import shangliang.voices.VoiceFacts;
import shangliang.voices.Voices;

/** The machine brings what is alike before people and decides nothing; however a pass ends, nothing is skipped. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposingModuleTests {

    @Autowired
    VoiceFacts facts;

    @Autowired
    Likeness likeness;

    @Autowired
    Following following;

    @Autowired
    Proposing.Bringing bringing;

    @Autowired
    Problems problems;

    @Autowired
    MemberRows members;

    @Autowired
    ClassRows classes;

    @Autowired
    Board board;

    @Autowired
    Voices voices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Staged staged;
    private int people;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios, @Autowired Duties duties) {
        StagedStudios.open(council, studios);
        staged = new Staged(voices);
        staged.lists(duties);
        said("别的事", 40);
    }

    private List<UUID> said(String text, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> staged.said(text + "，第" + i + "户", "1380%07d".formatted(people++)))
                .map(Receipt::voice)
                .toList();
    }

    private static Alike alike(List<UUID> voices) {
        return new Alike(voices, voices.size(), "清溪镇", List.of("停水", "夜里"), 81);
    }

    /** Finds just these, whatever was said. */
    private record Known(List<Alike> found) implements Clusters {
        @Override
        public List<Alike> find(List<Meant> texts, LocalDate today) {
            return found;
        }
    }

    private int look(Alike... found) {
        return look(new Known(List.of(found)));
    }

    private int look(Clusters clusters) {
        try {
            following.catchUp();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new Proposing(facts, likeness, clusters, bringing).look();
    }

    private ProblemClass of(List<UUID> voices) {
        return classes.of(voices.getFirst(), ClassSight.of(Viewer.CLOCK)).orElseThrow();
    }

    private boolean isFree(List<UUID> voices) {
        return members.classesOf(voices).isEmpty();
    }

    @Test
    void whatIsAlikeIsSuggestedOnceWithItsReasons() {
        var voices = said("夜里停水", 4);
        assertThat(look(alike(voices))).isOne();
        var problem = of(voices);
        assertThat(problem.phase()).isEqualTo(ClassPhase.SUGGESTED);
        assertThat(problem.state().stamp().actor()).isEqualTo("clock");
        assertThat(problem.title()).isEqualTo("清溪镇：停水、夜里");
        assertThat(problem.state().words()).contains("4人", "81%", "“停水、夜里”", "大多在清溪镇");
        assertThat(look(alike(voices))).as("nothing is new").isZero();
        var more = new ArrayList<>(voices);
        more.addAll(said("夜里也停水", 1));
        assertThat(look(alike(more))).as("it grew").isOne();
        assertThat(members.of(of(voices))).hasSize(5);
    }

    @Test
    void fewPeopleOrNearlyEverythingIsNoClass() {
        var two = said("两户停气", 2);
        said("什么都有", 150);
        var everything = new ArrayList<UUID>(facts.recent(TestClock.START.minus(Duration.ofDays(9)), 1000));
        everything.removeIf(voice -> !isFree(List.of(voice)));
        assertThat(look(alike(two), alike(everything))).isZero();
        assertThat(isFree(everything)).isTrue();
    }

    @Test
    void whatNobodySpokeOfForMonthsIsNotHot() {
        var voices = said("旧事", 3);
        clock.advance(Duration.ofDays(121));
        said("新事", 1);
        assertThat(look(alike(voices))).isZero();
        assertThat(isFree(voices)).isTrue();
    }

    @Test
    void whatWasDismissedIsNotBroughtAgainUnlessItHasDoubled() {
        var voices = said("楼道灯坏", 3);
        look(alike(voices));
        problems.dismiss(ProblemSamples.CLERK, At.any(of(voices).number()), "不是一回事");
        var grown = new ArrayList<>(voices);
        grown.addAll(said("楼道灯也坏", 1));
        look(alike(grown));
        assertThat(isFree(grown)).isTrue();
        grown.addAll(said("楼道灯又坏", 3));
        look(alike(grown));
        assertThat(of(grown).phase()).isEqualTo(ClassPhase.SUGGESTED);
    }

    @Test
    void aClassThatEndedComesBackWhenTwoPeopleSpeakOfItAgain() {
        var voices = said("污水外溢", 3);
        look(alike(voices));
        var number = of(voices).number();
        problems.confirm(ProblemSamples.CLERK, At.any(number), "污水外溢", "管道破损");
        problems.rest(ProblemSamples.CLERK, At.any(number), "等改造");
        clock.advance(Duration.ofHours(1));
        var all = new ArrayList<>(voices);
        all.addAll(said("污水又外溢", 1));
        look(alike(all));
        assertThat(of(voices).phase()).as("one person is not enough").isEqualTo(ClassPhase.DORMANT);
        all.addAll(said("污水还在外溢", 1));
        assertThat(look(alike(all))).isOne();
        assertThat(of(voices).phase()).isEqualTo(ClassPhase.RETURNED);
        assertThat(of(voices).state().words()).contains("又有2件");
        assertThat(members.of(of(voices))).hasSize(5);
    }

    @Test
    void nothingIsAddedByTheMachineToAClassThatAPersonHasConfirmed() {
        var voices = said("公交不停站", 3);
        look(alike(voices));
        problems.confirm(ProblemSamples.CLERK, At.any(of(voices).number()), "公交不停站", "站台太短");
        var more = said("公交也不停站", 2);
        var all = new ArrayList<>(voices);
        all.addAll(more);
        assertThat(look(alike(all))).isZero();
        assertThat(isFree(more)).isTrue();
    }

    @Test
    void aPassThatBreaksOffIsDoneAgainAndNothingIsSkippedOrDoubled() {
        var first = said("井盖丢失", 3);
        var second = said("路面塌陷", 3);
        Clusters breaking = (texts, today) -> new java.util.AbstractList<>() {
            @Override
            public Alike get(int index) {
                if (index == 1) {
                    throw new IllegalStateException("cut short");
                }
                return alike(first);
            }

            @Override
            public int size() {
                return 2;
            }
        };
        assertThatThrownBy(() -> look(breaking)).hasMessage("cut short");
        assertThat(of(first).phase()).isEqualTo(ClassPhase.SUGGESTED);
        assertThat(isFree(second)).isTrue();
        assertThat(look(alike(first), alike(second))).isOne();
        assertThat(members.of(of(first))).hasSize(3);
        assertThat(of(second).phase()).isEqualTo(ClassPhase.SUGGESTED);
    }

    @Test
    void whoWasKilledWhileLookingHoldsUpTheNextForAQuarterOfAnHourOnly() {
        var voices = said("噪声扰民", 3);
        assertThat(bringing.looks().take("killed", clock.instant())).isTrue();
        assertThat(look(alike(voices))).as("somebody looks").isZero();
        clock.advance(Duration.ofMinutes(16));
        assertThat(look(alike(voices))).isOne();
    }

    @Test
    void whatIsLikeAClassIsOfferedOnItsPageWithReasons(@Autowired MockMvcTester pages, @Autowired Accounts accounts) {
        var voices = said("小区电梯老是关人，坏了又修，修了又坏", 3);
        look(alike(voices));
        var number = of(voices).number();
        problems.confirm(ProblemSamples.CLERK, At.any(number), "小区电梯老是关人", "电梯老旧，坏了又修，修了又坏");
        var near = said("我们小区电梯也老是关人，修了又坏", 1).getFirst();
        look();
        var clerk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        var page = Desk.body(clerk.get("/desk/problems/" + number + "?open=add"));
        assertThat(page).contains("我们小区电梯也老是关人", "意思相近", near.toString());
        assertThat(clerk.post("/desk/problems/" + number + "/add", "voices", near.toString()))
                .hasStatus(303);
        assertThat(members.of(of(voices))).hasSize(4);
    }

    @Test
    void theEngineFindsOneMatterOfManyPeopleAndOnePersonsManyTextsAreNone(@Autowired Clusters clusters) {
        var many = List.of(
                        "滨江花园二期夜里十点以后自来水没有压力，五楼打不上水",
                        "滨江花园二期自来水压力太小，夜里洗澡都没有水",
                        "我住滨江花园二期六楼，夜里自来水总是没有压力",
                        "滨江花园二期夜里自来水没压力，水龙头一滴都没有")
                .stream()
                .map(text -> staged.said(text, "1370%07d".formatted(people++)).voice())
                .toList();
        var often = IntStream.range(0, 12)
                .mapToObj(i -> staged.said("广场舞音响太吵，天天跳到十一点", "13600000000").voice())
                .toList();
        look(clusters);
        assertThat(of(many).phase()).isEqualTo(ClassPhase.SUGGESTED);
        assertThat(members.of(of(many)).stream().map(Member::voice)).containsExactlyInAnyOrderElementsOf(many);
        assertThat(isFree(often)).isTrue();
    }
}
