package shangliang.consultation;

import tools.jackson.databind.json.JsonMapper;

/** Writes what was gathered as flat JSON and reads it back; the one class here that knows the library. */
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
