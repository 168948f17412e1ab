package shangliang.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.ModuleTest;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Piece.Audience;
import shangliang.base.Refused;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.thread.Knot;
import shangliang.thread.Threads;
import shangliang.voices.PublicState;
import shangliang.voices.Receipt;
import shangliang.voices.Staged;
import shangliang.voices.VoiceFacts;
import shangliang.voices.VoiceNumber;
import shangliang.voices.Voices;

/** A voice that waits for the consultation it began: with consent, as long as there is something to wait for. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitingModuleTests {

    private static final String CONSENT = "电话里说愿意等";

    @Autowired
    Consultations consultations;

    @Autowired
    VoiceFacts facts;

    @Autowired
    Voices voices;

    @Autowired
    Threads threads;

    private Staged staged;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios, @Autowired Duties duties) {
        StagedStudios.open(council, studios);
        staged = new Staged(voices);
        staged.lists(duties);
    }

    private At about(Receipt voice) {
        var number =
                consultations.propose(Samples.CLERK, new Proposal(Samples.topic(Scale.SMALL), List.of(voice.voice())));
        return At.any(number);
    }

    private PublicState stands(Receipt voice) {
        return facts.of(Viewer.CLOCK, List.of(voice.voice())).getFirst().state();
    }

    private static Viewer person(Receipt voice) {
        return new Viewer.KeyHolder(new SourceRef("voice", voice.voice()));
    }

    @Test
    void itWaitsWithConsentUnderTheHostAndGoesOnWhenTheTopicIsTurnedAway() {
        var voice = staged.begun("北门夜里太吵");
        var at = about(voice);
        consultations.letWait(Samples.CLERK, at, voice.number(), CONSENT);
        assertThat(stands(voice)).isEqualTo(PublicState.CONSULTING);
        var knots = threads.picture(new SourceRef("voice", voice.voice()), Audience.PUBLIC, List.of(), true)
                .knots();
        assertThat(knots)
                .anyMatch(knot -> knot instanceof Knot.Now now
                        && now.piece().key().equals("voices.thread.consult")
                        && now.piece().holder() != null);
        consultations.reject(Samples.CLERK, at, "已有定论");
        assertThat(stands(voice)).isEqualTo(PublicState.WORKING);
    }

    @Test
    void whoSaidItMayStopWaitingAndAnswersComeAgain() {
        var voice = staged.begun("北门夜里太吵");
        var at = about(voice);
        consultations.letWait(Samples.CLERK, at, voice.number(), CONSENT);
        voices.resume(person(voice), voice.number(), "");
        assertThat(stands(voice)).isEqualTo(PublicState.WORKING);
        consultations.letWait(Samples.CLERK, at, voice.number(), CONSENT);
        voices.withdraw(person(voice), voice.number(), "");
        assertThat(stands(voice)).isEqualTo(PublicState.WITHDRAWN);
        consultations.defer(Samples.CLERK, at, "等到秋天");
        assertThat(stands(voice)).isEqualTo(PublicState.WITHDRAWN);
    }

    @Test
    void withoutConsentWithoutALinkOrWithNothingToWaitForItDoesNotWait() {
        var voice = staged.begun("北门夜里太吵");
        var at = about(voice);
        assertThatThrownBy(() -> consultations.letWait(Samples.CLERK, at, voice.number(), " "))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactly("consent"));
        consultations.screen(Samples.CLERK, at, ConsultationsModuleTests.FIT);
        refused("consultation.refused.post", () -> consultations.letWait(Samples.OWNER, at, voice.number(), CONSENT));
        refused("consultation.refused.voice", () -> letWait(at, new VoiceNumber(2026, 999_999)));
        assertThatThrownBy(() -> consultations.letWait(Samples.LEAD, at, voice.number(), CONSENT))
                .as("a studio that does not see it")
                .isInstanceOf(NotFound.class);
        var unsorted = staged.said("北门夜里太吵");
        refused("voices.refused.phase.HEARD", () -> letWait(about(unsorted), unsorted.number()));
        consultations.reject(Samples.CLERK, at, "已有定论");
        refused("consultation.refused.time", () -> letWait(at, voice.number()));
        assertThat(stands(voice)).isEqualTo(PublicState.WORKING);
    }

    private void letWait(At at, VoiceNumber voice) {
        consultations.letWait(Samples.CLERK, at, voice, CONSENT);
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessage(key);
    }
}
