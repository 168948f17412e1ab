package shangliang.voices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shangliang.web.Form;
import shangliang.web.Ui;

/** The table of deadlines with its versions, and the form for the next one. */
record DeskDeadlinesPage(Form form, List<DeskDeadlineRows.Version> versions, DeskNames names, boolean done) {

    Map<String, String> subjects(Ui ui) {
        var subjects = new LinkedHashMap<String, String>();
        DeskDeadline.subjects().forEach(subject -> subjects.put(subject, subject(ui, subject)));
        names.topics().all().stream()
                .filter(topic -> !topic.isArea() && topic.active())
                .forEach(topic -> subjects.put("TOPIC:" + topic.code(), ui.t(topic.name())));
        return subjects;
    }

    String subject(Ui ui, DeskDeadlineRows.Version version) {
        return version.isTopic() ? names.topic(ui, version.topic()) : subject(ui, version.subject());
    }

    private static String subject(Ui ui, String subject) {
        return subject.startsWith("KIND:")
                ? ui.t("voices.kind." + subject.substring("KIND:".length()))
                : ui.t("voices.desk.wait." + subject);
    }
}
