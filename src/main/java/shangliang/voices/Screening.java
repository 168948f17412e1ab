package shangliang.voices;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid.Problem;
import shangliang.base.Texts;

/** Refuses at once what must not be kept: obvious marks of secrecy, and accusations of a named person. */
@Component
class Screening {

    private static final int LONGEST_CONTACT = 60;

    private final Pattern classified;
    private final Pattern accusation;

    Screening() {
        var words = words();
        classified = Pattern.compile(words.getProperty("classified"), Pattern.MULTILINE);
        accusation = Pattern.compile(words.getProperty("accusation"), Pattern.DOTALL);
    }

    /** What is wrong with a submission; empty when it can be taken. */
    List<Problem> problems(Submission submission) {
        var problems = new ArrayList<Problem>();
        var matter = submission.matter();
        if (matter.text().isBlank()) {
            problems.add(new Problem("text", "voices.say.text.empty"));
        }
        problems.addAll(problems("text", matter.text(), Matter.LONGEST));
        problems.addAll(problems("solution", matter.solution(), Matter.LONGEST));
        problems.addAll(problems("landmark", matter.place().landmark(), 200));
        problems.addAll(problems("name", submission.contact().name(), LONGEST_CONTACT));
        problems.addAll(problems("phone", submission.contact().phone(), LONGEST_CONTACT));
        return problems;
    }

    List<Problem> problems(String field, String text, int longest) {
        if (Texts.length(text) > longest) {
            return List.of(new Problem(field, "voices.say.too-long", longest, Texts.length(text)));
        }
        if (classified.matcher(text).find()) {
            return List.of(new Problem(field, "voices.say.classified"));
        }
        if (accusation.matcher(text).find()) {
            return List.of(new Problem(field, "voices.say.accusation"));
        }
        return List.of();
    }

    private static Properties words() {
        var words = new Properties();
        try (var file = new InputStreamReader(
                new ClassPathResource("district/screening.properties").getInputStream(), StandardCharsets.UTF_8)) {
            words.load(file);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
