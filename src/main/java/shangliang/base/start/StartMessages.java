package shangliang.base.start;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** Says a message in both languages, before there is a page to choose one on. */
final class StartMessages {

    private static final List<Properties> LANGUAGES = List.of(load("zh_CN"), load("en"));

    private StartMessages() {}

    static Stream<String> say(String key, Object... args) {
        return LANGUAGES.stream().map(language -> MessageFormat.format(language.getProperty(key, key), args));
    }

    static void tell(String key, Object... args) {
        say(key, args).forEach(System.err::println);
    }

    private static Properties load(String language) {
        var properties = new Properties();
        var file = "/messages/base_" + language + ".properties";
        try (var stream = Objects.requireNonNull(StartMessages.class.getResourceAsStream(file), file)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return properties;
    }
}
