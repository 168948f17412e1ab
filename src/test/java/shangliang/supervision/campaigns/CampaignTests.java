package shangliang.supervision.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shangliang.base.Refused;
import shangliang.base.Zone;
import shangliang.studios.activities.JointCalendar;

/** Where a campaign and its lines stand, and what may follow. */
class CampaignTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);
    private static final LocalDate WITHIN = LocalDate.of(2026, 3, 20);

    private static Campaign campaign() {
        var text = new CampaignText(CampaignKind.THEME, "一名", "一事", FIRST, LAST, List.of(), Mark.NONE);
        return new Campaign(UUID.randomUUID(), 0, "JK", text, new CampaignState.Open(at(FIRST)));
    }

    private static Stamp at(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(Zone.DISTRICT).toInstant();
        return new Stamp(noon, "post:x", "某人");
    }

    private static CampaignLine line() {
        return new CampaignLine(UUID.randomUUID(), UUID.randomUUID(), "一件", WITHIN, null, null, null);
    }

    private static JointCalendar.Entry activity(boolean held, boolean off) {
        return new JointCalendar.Entry(UUID.randomUUID(), "S08", "院坝夜谈", WITHIN, held, off);
    }

    private static LineStanding standing(JointCalendar.Entry activity, LocalDate today) {
        return LineView.of(line(), activity, true, today).standing();
    }

    @Test
    void itsPhaseFollowsItsDaysUntilSomebodySaysWhatCameOfIt() {
        var open = campaign();
        assertThat(open.phase(FIRST.minusDays(1))).isEqualTo(CampaignPhase.COMING);
        assertThat(open.phase(FIRST)).isEqualTo(CampaignPhase.RUNNING);
        assertThat(open.phase(LAST)).isEqualTo(CampaignPhase.RUNNING);
        assertThat(open.phase(LAST.plusDays(1))).isEqualTo(CampaignPhase.OVERDUE);
        var ended = open.close(CampaignStep.ENDED, "三件办成", at(LAST));
        assertThat(ended.phase(LAST.plusDays(9))).isEqualTo(CampaignPhase.ENDED);
        assertThat(ended.words()).isEqualTo("三件办成");
        assertThat(open.close(CampaignStep.DROPPED, "并入别的", at(FIRST)).phase(WITHIN))
                .isEqualTo(CampaignPhase.DROPPED);
    }

    @Test
    void whatHasNotBegunDoesNotEndAndWhatIsOverStaysAsItIs() {
        var open = campaign();
        assertThatThrownBy(() -> open.close(CampaignStep.ENDED, "早了", at(FIRST.minusDays(1))))
                .isInstanceOf(Refused.class)
                .hasMessage("supervision.campaigns.refused.early");
        assertThat(open.close(CampaignStep.DROPPED, "不办了", at(FIRST.minusDays(1)))
                        .isOpen())
                .isFalse();
        var ended = open.close(CampaignStep.ENDED, "好了", at(LAST));
        assertThatThrownBy(() -> ended.close(CampaignStep.DROPPED, "又不", at(LAST)))
                .isInstanceOf(Refused.class)
                .hasMessage("supervision.campaigns.refused.over");
        assertThatThrownBy(() -> ended.change(open.text())).isInstanceOf(Refused.class);
    }

    @Test
    void aLineKnowsByItselfWhetherItsActivityWasHeld() {
        assertThat(standing(activity(false, false), WITHIN)).isEqualTo(LineStanding.BY_ITSELF);
        assertThat(standing(activity(true, false), WITHIN)).isEqualTo(LineStanding.HELD);
        assertThat(standing(activity(false, true), WITHIN)).isEqualTo(LineStanding.OFF);
        assertThat(standing(null, WITHIN)).isEqualTo(LineStanding.COMING);
        assertThat(standing(null, WITHIN.plusDays(1))).isEqualTo(LineStanding.LATE);
        assertThat(LineView.of(line(), null, false, WITHIN).standing()).isEqualTo(LineStanding.LEFT);
    }

    @Test
    void nobodyWritesWhatTheSystemKnowsAndWhatIsDoneStays() {
        var done = new CampaignLine.Done(at(WITHIN), "办了");
        assertThat(line().tick(done, LineStanding.LATE).done()).isEqualTo(done);
        assertThatThrownBy(() -> line().tick(done, LineStanding.BY_ITSELF))
                .hasMessage("supervision.campaigns.refused.by-itself");
        assertThatThrownBy(() -> line().tick(done, LineStanding.HELD)).hasMessage("supervision.campaigns.refused.done");
        assertThatThrownBy(() -> line().strike(LineStanding.DONE)).hasMessage("supervision.campaigns.refused.done");
        line().strike(LineStanding.BY_ITSELF);
    }
}
