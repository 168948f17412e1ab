package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A desk offers what the table opens, and nothing else. */
class DeskOffersTests {

    private static final Set<Party> STAFF = EnumSet.complementOf(EnumSet.of(Party.PERSON, Party.CLOCK));

    /** Open in the table and yet no form: on the counter's own page, or on that of a consultation. */
    private static final Set<Move> ELSEWHERE = EnumSet.of(Move.SUBMIT, Move.CONSULT);

    @ParameterizedTest
    @EnumSource(Phase.class)
    void everyOfferIsOpenInTheTable(Phase phase) {
        for (var party : STAFF) {
            assertThat(moves(phase, party)).isSubsetOf(Move.open(phase, party));
        }
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void everyOpenMoveIsOfferedUnlessItsStateForbids(Phase phase) {
        var byState = EnumSet.of(Move.UPHOLD_OBJECTION, Move.DISMISS_OBJECTION);
        for (var party : STAFF) {
            var open = Move.open(phase, party);
            open.removeAll(ELSEWHERE);
            open.removeAll(byState);
            assertThat(moves(phase, party)).as(phase + " " + party).containsAll(open);
        }
    }

    @Test
    void anObjectionIsUpheldOrDismissedAndNotRuledOn() {
        var objection = Samples.voice(Phase.RULING).in(new VoiceState.Ruling(Samples.STAMP, true, "应当受理", null));
        assertThat(acts(objection, Party.SUPERVISION))
                .contains(DeskAct.UPHOLD_OBJECTION, DeskAct.DISMISS_OBJECTION)
                .doesNotContain(DeskAct.RULE);
    }

    @Test
    void whatWasReturnedOnceOffersNoSecondReturn() {
        var voice = Samples.voice(Phase.ASSIGNED);
        assertThat(acts(voice, Party.UNIT)).contains(DeskAct.RETURN);
        assertThat(acts(voice.with(voice.handling().sentBack()), Party.UNIT)).doesNotContain(DeskAct.RETURN);
    }

    @Test
    void aReadAnswerIsNotReplaced() {
        var read = new VoiceState.Answered(Samples.STAMP, Outcome.SOLVED, "修好了", null, true);
        assertThat(acts(Samples.voice(Phase.ANSWERED), Party.UNIT)).contains(DeskAct.REPLACE_ANSWER);
        assertThat(acts(Samples.voice(Phase.ANSWERED).in(read), Party.UNIT)).doesNotContain(DeskAct.REPLACE_ANSWER);
    }

    @Test
    void theAnswerIsExtendedOnceAndInTime() {
        var voice = Samples.voice(Phase.IN_PROGRESS);
        assertThat(acts(voice, Party.UNIT)).contains(DeskAct.EXTEND);
        assertThat(acts(voice, Party.HELPER)).doesNotContain(DeskAct.EXTEND);
        var answer = Objects.requireNonNull(voice.handling().answer());
        assertThat(acts(voice.with(voice.handling().extendedTo(answer)), Party.UNIT))
                .doesNotContain(DeskAct.EXTEND);
        assertThat(new DeskOffers(voice, Party.UNIT, answer.due()).acts()).doesNotContain(DeskAct.EXTEND);
    }

    @Test
    void onlyTheClerkReviewsWhatIsToBePublic() {
        var pending = Samples.voice(Phase.ACCEPTED);
        assertThat(acts(pending, Party.CLERK)).contains(DeskAct.PUBLISH, DeskAct.WITHHOLD);
        assertThat(acts(pending, Party.STATION)).doesNotContain(DeskAct.PUBLISH, DeskAct.WITHHOLD);
        var published = Samples.voice(Phase.CLOSED).with(Publication.PENDING.published("路灯", "坏了"));
        assertThat(acts(published, Party.CLERK))
                .contains(DeskAct.PUBLISH_ANSWER)
                .doesNotContain(DeskAct.PUBLISH);
    }

    @Test
    void everyActHasItsOwnAddress() {
        var verbs = Arrays.stream(DeskAct.values()).map(DeskAct::verb).toList();
        assertThat(verbs).doesNotHaveDuplicates();
    }

    private static List<DeskAct> acts(Voice voice, Party party) {
        return new DeskOffers(voice, party, Samples.NOW).acts();
    }

    private static Set<Move> moves(Phase phase, Party party) {
        return acts(Samples.voice(phase), party).stream()
                .map(DeskAct::move)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
