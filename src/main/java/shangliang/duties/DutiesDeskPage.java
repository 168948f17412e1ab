package shangliang.duties;

import java.util.List;
import shangliang.council.Sheet;
import shangliang.web.Form;

/**
 * Where the administrator brings lists and topics into force and sees what they leave open.
 *
 * @param lists those in force today
 */
record DutiesDeskPage(Form form, List<DutyList> lists, Topics topics, Gaps gaps, Names names) {

    Sheet.Columns listColumns() {
        return DutySheet.COLUMNS;
    }

    Sheet.Columns topicColumns() {
        return TopicSheet.COLUMNS;
    }

    int topicCount() {
        return (int) topics.all().stream()
                .filter(topic -> topic.active() && !topic.isArea())
                .count();
    }
}
