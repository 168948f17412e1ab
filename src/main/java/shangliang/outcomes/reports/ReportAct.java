package shangliang.outcomes.reports;

import static shangliang.outcomes.reports.ReportField.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One thing that can be done on the page of a report: which move it is, and what it asks for. */
enum ReportAct {
    SUBMIT(ReportMove.SUBMIT),
    TAKE_UP(ReportMove.TAKE_UP),
    OFFER(ReportMove.OFFER),
    SIGN_OFF(ReportMove.SIGN_OFF),
    DECLINE(ReportMove.DECLINE, WORDS),
    SEND(ReportMove.SEND, LEVEL, TRANSPORT),
    ADOPT(ReportMove.ADOPT, LEVEL, KIND),
    REMARK_ON(ReportMove.REMARK, LEVEL, REMARK),
    ANSWER(ReportMove.ANSWER, WORDS),
    NOT_ADOPT(ReportMove.NOT_ADOPT, WORDS),
    GIVE_BACK(ReportMove.GIVE_BACK, WORDS),
    COMBINE(ReportMove.COMBINE, INTO, WORDS),
    SEPARATE(ReportMove.SEPARATE),
    HOLD(ReportMove.HOLD, WORDS),
    RESUME(ReportMove.RESUME),
    NOT_USE(ReportMove.NOT_USE, WHY, WORDS),
    RECONSIDER(ReportMove.RECONSIDER),
    TAKE_BACK(ReportMove.TAKE_BACK),
    WITHDRAW(ReportMove.WITHDRAW);

    private final ReportMove move;
    private final List<ReportField> fields;

    ReportAct(ReportMove move, ReportField... fields) {
        this.move = move;
        this.fields = List.of(fields);
    }

    ReportMove move() {
        return move;
    }

    List<ReportField> fields() {
        return fields;
    }

    /** Its last part in the address. */
    String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<ReportAct> of(OpinionReport report, Set<ReportParty> parties) {
        return Arrays.stream(values())
                .filter(act -> act.move.allows(report.phase(), parties))
                .filter(act -> act.isInTurn(report))
                .toList();
    }

    /** What is signed was offered first, and is offered once. */
    private boolean isInTurn(OpinionReport report) {
        var ready = report.state() instanceof ReportState.Editing editing && editing.ready();
        return switch (this) {
            case SIGN_OFF, DECLINE -> ready;
            case OFFER -> !ready;
            default -> true;
        };
    }

    static Optional<ReportAct> at(String verb) {
        return Arrays.stream(values()).filter(act -> act.verb().equals(verb)).findFirst();
    }
}
