package shangliang.voices;

import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Texts;

/** Checks the words that an act needs: there, not too long, and nothing that must not be kept. */
@Component
class Asking {

    private static final int LONGEST = 5_000;
    private static final int LINE = 100;

    private final Screening screening;

    Asking(Screening screening) {
        this.screening = screening;
    }

    /** The words of {@code field}, cleaned. */
    String words(String field, String typed) {
        var words = optional(field, typed);
        if (words.isBlank()) {
            throw new Invalid(field, "voices.words.missing");
        }
        return words;
    }

    String optional(String field, String typed) {
        var words = Texts.clean(typed);
        var problems = screening.problems(field, words, LONGEST);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return words;
    }

    String staffOptional(String field, String typed) {
        return typed.isBlank() ? "" : staff(field, typed);
    }

    /** A name or number in one line. */
    String line(String field, String typed) {
        var words = Texts.clean(typed);
        if (Texts.length(words) > LINE) {
            throw new Invalid(field, "voices.say.too-long", LINE, Texts.length(words));
        }
        return words;
    }

    /** Staff words may be an account of an accusation; they are only measured. */
    String staff(String field, String typed) {
        var words = Texts.clean(typed);
        if (words.isBlank()) {
            throw new Invalid(field, "voices.words.missing");
        }
        if (Texts.length(words) > LONGEST) {
            throw new Invalid(field, "voices.say.too-long", LONGEST, Texts.length(words));
        }
        return words;
    }
}
