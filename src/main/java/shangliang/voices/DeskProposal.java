package shangliang.voices;

import shangliang.duties.Route;
import shangliang.web.Form;

/** What a form proposes before anyone typed: the machine's suggestion, for a named person to decide. */
record DeskProposal(Voice voice, Contact contact, DeskHelp help) {

    Form of(DeskAct act) {
        return switch (act) {
            case ACCEPT, SORT -> sorting();
            case ASSIGN -> help.route() instanceof Route.Routed routed ? one("unit", routed.unit()) : Form.EMPTY;
            case RULE -> ruling();
            case CONCLUDE ->
                one(
                        "unit",
                        voice.handling().unit() == null ? "" : voice.handling().unit());
            case REPLACE_ANSWER -> answer(voice.state(VoiceState.Answered.class));
            case PUBLISH ->
                one("title", DeskSuggestion.title(voice, contact))
                        .with("text", DeskSuggestion.clean(voice.matter().text(), contact));
            case PUBLISH_ANSWER -> one("answer", DeskSuggestion.clean(Outcomes.words(voice), contact));
            default -> Form.EMPTY;
        };
    }

    private Form sorting() {
        var matter = voice.matter();
        return one("kind", matter.kind().name())
                .with("topic", topic(matter))
                .with("trade", matter.trade() == null ? "" : matter.trade().name())
                .with("pressing", matter.pressing() ? "1" : "");
    }

    private String topic(Matter matter) {
        var topic = matter.topic();
        if (topic != null) {
            return topic;
        }
        return help.topic() == null ? "" : help.topic().preselected();
    }

    private Form ruling() {
        var named = help.sides() == null ? "" : help.sides().named().unit();
        return one("unit", named).with("reach", "MATTER");
    }

    private static Form answer(VoiceState.Answered answer) {
        return one("outcome", answer.outcome().name())
                .with("text", answer.text())
                .with("day", answer.day() == null ? "" : answer.day().toString());
    }

    private static Form one(String field, String value) {
        return Form.EMPTY.with(field, value);
    }
}
