package shangliang.outcomes.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.base.Invalid;

/** What a draft may lack and what is handed in may not. */
class WorkTextTests {

    @ParameterizedTest
    @EnumSource(WorkKind.class)
    void whatIsWholeMayBeHandedIn(WorkKind kind) {
        assertThatCode(WorkSamples.text(kind)::checkWhole).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(WorkKind.class)
    void aDraftNeedsNothingButAName(WorkKind kind) {
        var draft = new WorkText(kind, "题", "", empty(kind), null);
        assertThatCode(draft::checkDraft).doesNotThrowAnyException();
        assertThatThrownBy(draft::checkWhole).isInstanceOf(Invalid.class);
        assertThatThrownBy(new WorkText(kind, "", "", empty(kind), null)::checkDraft)
                .isInstanceOf(Invalid.class);
    }

    private static Particulars empty(WorkKind kind) {
        return switch (kind) {
            case PAPER -> new Particulars.None();
            case SPEECH -> new Particulars.Speech("");
            case CREATION -> new Particulars.Creation(null, "", "");
            case SERVICE -> new Particulars.Service("", "", null, null);
        };
    }

    @Test
    void everyMissingFieldIsNamedAtOnceAndTheHeritageIsNotNeeded() {
        assertThat(problems(new WorkText(WorkKind.CREATION, "题", "", empty(WorkKind.CREATION), null)))
                .containsExactly("form", "medium", "text");
        assertThat(problems(new WorkText(WorkKind.SERVICE, "题", "", empty(WorkKind.SERVICE), null)))
                .containsExactly("offer", "place", "day", "served", "text");
    }

    private static String[] problems(WorkText text) {
        try {
            text.checkWhole();
            return new String[0];
        } catch (Invalid invalid) {
            return invalid.problems().stream().map(Invalid.Problem::field).toArray(String[]::new);
        }
    }

    @ParameterizedTest
    @EnumSource(WorkKind.class)
    void whatIsTooLongIsRefusedAlsoAsADraft(WorkKind kind) {
        var particulars = WorkSamples.particulars(kind);
        assertThatThrownBy(new WorkText(kind, "题", "字".repeat(kind.most() + 1), particulars, null)::checkDraft)
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(new WorkText(kind, "题".repeat(61), "字", particulars, null)::checkDraft)
                .isInstanceOf(Invalid.class);
    }

    @Test
    void nobodyIsNamedByANumberAndNoServiceReachedFewerThanNone() {
        var kind = WorkKind.PAPER;
        assertThat(problems(new WorkText(kind, "题", "请找13800000000", new Particulars.None(), null)))
                .containsExactly("text");
        for (int served : new int[] {-1, Particulars.MANY + 1}) {
            var service = new Particulars.Service("义诊", "卫生室", LocalDate.of(2026, 3, 1), served);
            assertThat(problems(new WorkText(WorkKind.SERVICE, "题", "字", service, null)))
                    .containsExactly("served");
        }
        assertThatThrownBy(() -> new WorkText(kind, "题", "字", new Particulars.Speech(""), null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
