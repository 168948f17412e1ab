package shangliang.outcomes.proposals;

import tools.jackson.databind.json.JsonMapper;

/** Writes the parts of a proposal as JSON and reads them back; the one class here that knows the library. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String text, Class<T> type) {
        return MAPPER.readValue(text, type);
    }
}
