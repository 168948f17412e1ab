package shangliang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every word that people read is in both catalogues and nowhere else. A key is used when a literal names it; a literal
 * that ends in a dot, as {@code "voices.state."}, uses the whole family.
 */
class MessagesTests {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final Pattern KEY =
            Pattern.compile("[\"'`]([a-z]+(?:\\.[A-Za-z0-9_-]+)+|[a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.)[\"'`]");

    /** The way back to Chinese, and the seal of the house. */
    private static final Set<String> CHINESE_ANYWHERE = Set.of("web.other.language", "web.seal");

    /** A date is put together in another way in each language, from parts that all of them are offered. */
    private static final String DATES = "web.day.";

    private static final Catalogue CHINESE = Catalogue.of("zh_CN");
    private static final Catalogue ENGLISH = Catalogue.of("en");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(ENGLISH.keys()).isEqualTo(CHINESE.keys());
    }

    @Test
    void everyCatalogueSpeaksForItsModuleOnly() {
        for (var file : Sources.below(Sources.MESSAGES, ".properties")) {
            var module = file.getFileName().toString().split("[_-]")[0];
            assertThat(ModuleMap.directories(Sources.JAVA)).contains(module);
            assertThat(Catalogue.read(file).stringPropertyNames())
                    .as(file.toString())
                    .allMatch(key -> key.matches(module + "(\\.[A-Za-z0-9_-]+)+"));
        }
    }

    @Test
    void noKeyStandsTwice() {
        for (var file : Sources.below(Sources.MESSAGES, ".properties")) {
            assertThat(Catalogue.doubles(file)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void nothingIsLeftUnsaid() {
        assertThat(ENGLISH.messages())
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(CHINESE.messages())
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void everyPlaceholderIsInBoth() {
        var keys = CHINESE.keys().stream().filter(key -> !key.startsWith(DATES));
        for (var key : keys.toList()) {
            assertThat(ENGLISH.placeholders(key)).as(key).isEqualTo(CHINESE.placeholders(key));
        }
    }

    @Test
    void englishIsEnglish() {
        assertThat(ENGLISH.messages().entrySet().stream()
                        .filter(message -> HAN.matcher(message.getValue()).find())
                        .filter(message -> !CHINESE_ANYWHERE.contains(message.getKey()))
                        .filter(message -> !message.getKey().endsWith(".chinese"))
                        .map(message -> message.getKey()))
                .as("English messages with Han text; a name that has it on purpose has a key ending in .chinese")
                .isEmpty();
    }

    @Test
    void noWordForPeopleIsInTheCode() {
        assertThat(code().filter(file -> HAN.matcher(Sources.code(file)).find()))
                .isEmpty();
    }

    @Test
    void everyKeyThatIsUsedExists() {
        assertThat(missing(used())).isEmpty();
    }

    private static Set<String> missing(Set<String> used) {
        return used.stream()
                .filter(key -> isMessage(key) && !CHINESE.keys().contains(key))
                .filter(key -> !key.endsWith(".") || CHINESE.keys().stream().noneMatch(known -> known.startsWith(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the first of three words or more is a module; with two words it may also be the name of an act. */
    private static boolean isMessage(String key) {
        return key.indexOf('.') != key.lastIndexOf('.')
                && ModuleMap.directories(Sources.JAVA).contains(key.substring(0, key.indexOf('.')));
    }

    @Test
    void everyKeyThatExistsIsUsed() {
        var used = used();
        var families = used.stream().filter(key -> key.endsWith(".")).toList();
        assertThat(CHINESE.keys().stream()
                        .filter(key -> !used.contains(key))
                        .filter(key -> families.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    private static Set<String> used() {
        return code().flatMap(file -> KEY.matcher(Sources.code(file)).results())
                .map(found -> found.group(1))
                .filter(key -> !key.startsWith("shangliang."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> code() {
        return Stream.of(Sources.below(Sources.JAVA, ".java"), Sources.below(Sources.TEMPLATES, ".jte"))
                .flatMap(List::stream);
    }
}
