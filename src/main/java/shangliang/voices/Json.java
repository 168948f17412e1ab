package shangliang.voices;

import tools.jackson.databind.json.JsonMapper;

/** Writes states and step data as flat JSON, and reads states back. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static VoiceState state(Phase phase, String text) {
        return MAPPER.readValue(text, phase.type());
    }
}
