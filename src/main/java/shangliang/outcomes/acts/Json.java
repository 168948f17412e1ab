package shangliang.outcomes.acts;

import tools.jackson.databind.json.JsonMapper;

/** Writes the parts of a record as JSON and reads them back; the one class of outcomes that knows the library. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static <T> T read(String text, Class<T> type) {
        return MAPPER.readValue(text, type);
    }
}
