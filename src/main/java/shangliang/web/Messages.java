package shangliang.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Zone;

/** Every text of every module in both languages, read once; numbers keep their grouping, labels and days are worded. */
@Component
public class Messages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Map<String, String> chinese;
    private final Map<String, String> english;
    private final DateTimeFormatter chineseDay;
    private final DateTimeFormatter englishDay;
    private final Map<Pattern, MessageFormat> formats = new ConcurrentHashMap<>();

    @Autowired
    Messages(WebSettings settings) {
        this(settings.level());
    }

    /** The texts as they are said in a district or a county. */
    public Messages(Level level) {
        chinese = read("zh_CN", level);
        english = read("en", level);
        chineseDay = DateTimeFormatter.ofPattern(chinese.get("web.day"));
        englishDay = DateTimeFormatter.ofPattern(english.get("web.day"), Locale.ENGLISH);
    }

    /** A text with places to fill, and the language that words numbers in it. */
    private record Pattern(String text, Locale locale) {

        MessageFormat read() {
            return new MessageFormat(text, locale);
        }
    }

    /** The text of {@code key} in {@code locale}; a key without text is shown as itself. */
    public String text(Locale locale, String key, Object... args) {
        var pattern = catalogue(locale).getOrDefault(key, key);
        return args.length == 0 && pattern.indexOf('{') < 0
                ? pattern
                : format(new Pattern(pattern, locale))
                        .format(Arrays.stream(args)
                                .map(arg -> word(locale, arg))
                                .toArray());
    }

    /** A copy, for formats are not to be shared; to read a pattern costs more than to copy what was read. */
    private MessageFormat format(Pattern pattern) {
        return (MessageFormat) formats.computeIfAbsent(pattern, Pattern::read).clone();
    }

    public boolean has(String key) {
        return chinese.containsKey(key);
    }

    /** A day as people of that language write it. */
    public String day(Locale locale, LocalDate day) {
        return (isEnglish(locale) ? englishDay : chineseDay).format(day);
    }

    /** A day and the time of it. */
    public String time(Locale locale, Instant at) {
        return day(locale, Zone.day(at)) + " " + hour(at);
    }

    static String hour(Instant at) {
        return TIME.format(at.atZone(Zone.DISTRICT));
    }

    private Object word(Locale locale, Object arg) {
        return switch (arg) {
            case Number number -> number;
            case Label label -> label.in(locale);
            case LocalDate day -> day(locale, day);
            case Instant at -> time(locale, at);
            default -> arg.toString();
        };
    }

    private Map<String, String> catalogue(Locale locale) {
        return isEnglish(locale) ? english : chinese;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static Map<String, String> read(String suffix, Level level) {
        try {
            var texts = new HashMap<String, String>();
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + suffix + ".properties");
            for (Resource file : files) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            }
            level.reword(texts);
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
