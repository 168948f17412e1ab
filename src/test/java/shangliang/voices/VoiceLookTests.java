package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static shangliang.voices.Samples.*;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.base.Deadline;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.council.Division;
import shangliang.studios.StudioBook;
import shangliang.studios.Venue;
import shangliang.thread.Knot;

/** How a voice's page reads clocks, what is to come, and what its person can do. */
class VoiceLookTests {

    @Test
    void workingDaysAreCountedAndTheLastDayIsTheOneThatStillKeepsThePromise() {
        var promise = Deadline.workingDays(CALENDAR, NOW, 10);
        var begun = Clockface.of(promise, CALENDAR, NOW.plus(Duration.ofDays(2)));
        assertThat(begun.hours()).isFalse();
        assertThat(begun.total()).isEqualTo(10);
        assertThat(begun.left()).isEqualTo(8);
        assertThat(begun.last()).isEqualTo("2026-12-07");
        assertThat(begun.late()).isFalse();
    }

    @Test
    void hoursByTheClockStayHours() {
        var clock = Clockface.of(Deadline.hours(NOW, 24), CALENDAR, NOW.plus(Duration.ofHours(25)));
        assertThat(clock.hours()).isTrue();
        assertThat(clock.total()).isEqualTo(24);
        assertThat(clock.late()).isTrue();
        assertThat(clock.shown()).isEqualTo(24);
    }

    @Test
    void aRunningVoicePromisesAnswerGradeAndASecondLook() {
        assertThat(ToCome.of(look(Phase.IN_PROGRESS)))
                .extracting(Knot.Promise::key)
                .containsExactly("voices.promise.answer", "voices.promise.grade", "voices.promise.later");
        assertThat(ToCome.of(look(Phase.WITHDRAWN))).isEmpty();
        assertThat(ToCome.of(look(Phase.ANSWERED)))
                .extracting(Knot.Promise::key)
                .containsExactly("voices.promise.grade", "voices.promise.later");
    }

    @ParameterizedTest
    @EnumSource(value = Phase.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void thePageOffersWhatTheTableAllows(Phase phase) {
        var choices = Choice.of(look(phase));
        var moves = Move.open(phase, Party.PERSON);
        assertThat(choices.contains(Choice.WITHDRAW)).isEqualTo(moves.contains(Move.WITHDRAW));
        assertThat(choices.contains(Choice.CLARIFY)).isEqualTo(moves.contains(Move.CLARIFY));
        assertThat(choices.contains(Choice.OBJECT)).isEqualTo(moves.contains(Move.OBJECT));
        assertThat(choices.contains(Choice.GRADE)).isEqualTo(moves.contains(Move.CONFIRM));
        assertThat(choices.contains(Choice.REOPEN)).isEqualTo(moves.contains(Move.REOPEN));
        assertThat(choices).contains(Choice.ERASE, Choice.CLOSE);
    }

    @ParameterizedTest
    @EnumSource(value = Phase.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void whatIsErasedOffersNothingMore(Phase phase) {
        var voice = voice(phase);
        var gone = voice.with(voice.matter().erased());
        assertThat(Choice.of(look(gone, null))).isEqualTo(List.of(Choice.CLOSE));
    }

    @Test
    void whoGoesAlongGradesOnceTheCommonMatterIsAnswered() {
        var along = voice(Phase.LINKED);
        assertThat(Choice.of(look(along, voice(Phase.IN_PROGRESS)))).doesNotContain(Choice.GRADE);
        for (var phase : EnumSet.of(Phase.ANSWERED, Phase.CLOSED, Phase.RECHECK)) {
            assertThat(Choice.of(look(along, voice(phase)))).contains(Choice.GRADE);
        }
    }

    @Test
    void whatATownHasReceivedLiesWithItsStationAndNotWithTheTown() {
        var town = new Division("QX", null, Division.Kind.TOWN, Label.of("清溪镇"), null, true);
        var directory = Directory.of(List.of(town), List.of());
        var none = Label.of("");
        var station = new Venue(
                "V1",
                Venue.Tier.MEMBER_WORKSTATION,
                null,
                "QX",
                Label.of("清溪镇委员工作站"),
                none,
                none,
                none,
                List.of(),
                true);
        var waiting = voice(Phase.SUBMITTED);
        var known = new Telling(directory, new Reasons(), StudioBook.of(List.of(), List.of(station)));
        assertThat(known.holder(waiting)).isEqualTo(Label.of("清溪镇委员工作站"));
        var unknown = new Telling(directory, new Reasons(), StudioBook.of(List.of(), List.of()));
        assertThat(unknown.holder(waiting)).isEqualTo(Label.of("清溪镇"));
    }

    private static Look look(Phase phase) {
        return look(voice(phase), null);
    }

    private static Look look(Voice voice, @Nullable Voice master) {
        var telling =
                new Telling(Directory.of(List.of(), List.of()), new Reasons(), StudioBook.of(List.of(), List.of()));
        return new Look(voice, master, 1, null, turn(Party.PERSON), telling);
    }
}
