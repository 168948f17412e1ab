package shangliang.studios;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import shangliang.council.Listed;
import shangliang.council.Span;

/** A member in residence in a studio, from one day to another. */
public record Residency(String studio, UUID member, String memberCode, String memberName, Span span) implements Listed {

    @Override
    public String code() {
        return studio + "/" + memberCode;
    }

    @Override
    public Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("name", memberName);
        cells.put("from", span.from().toString());
        cells.put("to", Listed.text(span.to()));
        return cells;
    }
}
