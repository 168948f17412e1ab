package shangliang.voices;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes states and step data as flat JSON, and reads states back. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final TypeReference<Map<String, List<String>>> FORM = new TypeReference<>() {};

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static Map<String, List<String>> form(String text) {
        return MAPPER.readValue(text, FORM);
    }

    static VoiceState state(Phase phase, String text) {
        return MAPPER.readValue(text, phase.type());
    }
}
