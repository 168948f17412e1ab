package shangliang.outcomes.reports;

import java.util.Arrays;
import shangliang.base.Invalid;
import shangliang.outcomes.reports.ReportState.Kind;
import shangliang.outcomes.reports.ReportState.Level;
import shangliang.outcomes.reports.ReportState.Remark;
import shangliang.outcomes.reports.ReportState.Transport;
import shangliang.outcomes.reports.ReportState.Why;
import shangliang.web.Form;

/** Reads what was typed into a form about a report; what is wrong with it the door says. */
record ReportForm(Form form) {

    ReportText text() {
        return new ReportText(
                form.text("title"),
                form.text("situation"),
                form.text("analysis"),
                form.text("suggestion"),
                one("source", ReportText.Source.values()),
                form.has("classified", "1"),
                form.has("urgent", "1"));
    }

    static Form filled(ReportText text) {
        return Form.EMPTY
                .with("title", text.title())
                .with("situation", text.situation())
                .with("analysis", text.analysis())
                .with("suggestion", text.suggestion())
                .with("source", text.source().name())
                .with("classified", text.classified() ? "1" : "")
                .with("urgent", text.urgent() ? "1" : "");
    }

    ReportDeed deed(ReportAct act) {
        return switch (act) {
            case GIVE_BACK -> new ReportDeed.GiveBack(words());
            case COMBINE -> new ReportDeed.Combine(into(), words());
            case HOLD -> new ReportDeed.Hold(words());
            case NOT_USE -> new ReportDeed.NotUse(one("why", Why.values()), words());
            case DECLINE -> new ReportDeed.Decline(words());
            case SEND -> new ReportDeed.Send(level(), one("transport", Transport.values()));
            case ADOPT -> new ReportDeed.Adopt(level(), one("kind", Kind.values()));
            case NOT_ADOPT -> new ReportDeed.NotAdopt(words());
            case REMARK_ON -> new ReportDeed.Remarks(level(), one("remark", Remark.values()));
            case ANSWER -> new ReportDeed.Answer(words());
            case SUBMIT, TAKE_UP, OFFER, SIGN_OFF, SEPARATE, RESUME, RECONSIDER, TAKE_BACK, WITHDRAW ->
                new ReportDeed.Plain(act.move());
        };
    }

    private String words() {
        return form.text("words");
    }

    private Level level() {
        return one("level", Level.values());
    }

    private ReportNumber into() {
        return ReportNumber.parse(form.text("into"))
                .orElseThrow(() -> new Invalid("into", "outcomes.report.combine.not-there"));
    }

    private <E extends Enum<E>> E one(String field, E[] values) {
        return Arrays.stream(values)
                .filter(value -> form.has(field, value.name()))
                .findFirst()
                .orElseThrow(() -> new Invalid(field, "outcomes.report.choose"));
    }
}
