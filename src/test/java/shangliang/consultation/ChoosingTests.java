package shangliang.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.base.Invalid;
import shangliang.base.Refused;
import shangliang.base.Zone;

/** What a topic must be, and who may put it into the plan. */
class ChoosingTests {

    private static final Set<TopicTest> ALL = EnumSet.allOf(TopicTest.class);

    private static Screening screened(Set<TopicTest> passed, Set<NoTalk> barred, String owner) {
        return new Tests(passed, barred, owner, "摊贩和住户都来说过").screening("CG"::equals);
    }

    private static void refusedBy(String field, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Invalid.Problem::field)
                                .contains(field));
    }

    @Test
    void aTopicThatPassesAllFourIsTaken() {
        assertThat(screened(ALL, Set.of(), "CG").owner()).isEqualTo("CG");
    }

    @ParameterizedTest
    @EnumSource(TopicTest.class)
    void aTopicThatFailsOneOfTheFourIsNotTaken(TopicTest failed) {
        refusedBy("passed", () -> screened(EnumSet.complementOf(EnumSet.of(failed)), Set.of(), "CG"));
    }

    @ParameterizedTest
    @EnumSource(NoTalk.class)
    void whatIsOnTheListIsNotTalkedOver(NoTalk barred) {
        refusedBy("barred", () -> screened(ALL, Set.of(barred), "CG"));
    }

    @Test
    void aTopicWithoutAnOwnerIsNotTaken() {
        refusedBy("owner", () -> screened(ALL, Set.of(), ""));
    }

    @Test
    void whatStandsInThePlanOfTheYearIsApprovedByTheChairMeetingOnly() {
        var annual = Samples.in(Phase.SCREENED, Scale.ANNUAL);
        assertThatThrownBy(() -> Choosing.plan(annual, Samples.turn(Samples.LEAD), Samples.MEETING))
                .isInstanceOf(Refused.class)
                .hasMessage("consultation.refused.annual");
        var small = Samples.in(Phase.SCREENED, Scale.SMALL);
        assertThatThrownBy(() -> Choosing.submit(small, Samples.turn(Samples.LEAD), Samples.MEETING))
                .hasMessage("consultation.refused.small");
    }

    @Test
    void thereIsNothingToApproveBeforeThePlanWasPutForward() {
        var fresh = Choosing.sendBack(Samples.in(Phase.SCREENED, Scale.ANNUAL), Samples.turn(Samples.CHAIR), "地点再近些");
        assertThat(fresh.ground().meeting()).isNull();
        assertThatThrownBy(() -> Choosing.approve(fresh, Samples.turn(Samples.CHAIR)))
                .hasMessage("consultation.refused.not-submitted");
        assertThatThrownBy(() -> Choosing.sendBack(fresh, Samples.turn(Samples.CHAIR), "再报"))
                .hasMessage("consultation.refused.not-submitted");
    }

    @Test
    void toHandOverMeansToSomebodyElse() {
        var topic = Samples.in(Phase.PROPOSED, Scale.SMALL);
        assertThatThrownBy(() -> Choosing.handOver(topic, Samples.turn(Samples.LEAD), topic.topic()))
                .hasMessage("consultation.refused.same-channel");
        var after = Doing.of(Move.HAND_OVER, topic, Samples.turn(Samples.LEAD));
        assertThat(after.topic().channel()).isEqualTo(Channel.GRASSROOTS);
        assertThat(after.ground().screening()).isNull();
    }

    @Test
    void factsLieOpenThreeWorkingDaysBefore() {
        var planned = Samples.in(Phase.PLANNED, Scale.SMALL);
        var friday = Zone.day(Samples.NOW).plusDays(4);
        var late = new Consultation(
                planned.id(),
                1,
                planned.number(),
                planned.topic(),
                planned.ground().with(Samples.MEETING.on(Zone.day(Samples.NOW).plusDays(2))),
                planned.state());
        assertThatThrownBy(() -> Preparing.survey(late, Samples.turn(Samples.LEAD), Samples.SHEET))
                .isInstanceOf(Refused.class)
                .hasMessage("consultation.refused.facts-late");
        var early = new Consultation(
                planned.id(),
                1,
                planned.number(),
                planned.topic(),
                planned.ground().with(Samples.MEETING.on(friday)),
                planned.state());
        assertThat(Preparing.survey(early, Samples.turn(Samples.LEAD), Samples.SHEET)
                        .phase())
                .isEqualTo(Phase.SURVEYING);
    }
}
