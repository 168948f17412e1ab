package shangliang.voices.imports;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the first rows of a file beside it, so that a page can show them without opening it. */
final class Samples {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Samples() {}

    static String write(List<Line> lines) {
        return MAPPER.writeValueAsString(lines).replace("\\u0000", "");
    }

    static List<Line> read(String kept) {
        return Arrays.asList(MAPPER.readValue(kept, Line[].class));
    }
}
