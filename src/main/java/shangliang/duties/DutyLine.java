package shangliang.duties;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.council.Listed;

/** An item as a line of the file that brings it, so that the new file can be compared with the list in force. */
record DutyLine(String owner, DutyItem item) implements Listed {

    @Override
    public String code() {
        return owner + " " + item.clause();
    }

    @Override
    public Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("kind", item.kind().name());
        cells.put("name_zh", item.title().zh());
        cells.put("title_en", text(item.title().en()));
        cells.put("topics", item.topicsJoined());
        cells.put("working_days", String.valueOf(item.workingDays()));
        cells.put("lead", text(item.lead()));
        cells.put("place", text(item.place()));
        return cells;
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
