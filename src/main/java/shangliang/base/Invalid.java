package shangliang.base;

import java.util.List;

/** What was typed cannot be taken; shown as 422 on the same page, with everything typed still there. */
public class Invalid extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** What is wrong with one field, and how to mend it. */
    public record Problem(String field, String key, List<Object> args) {
        public Problem(String field, String key, Object... args) {
            this(field, key, List.of(args));
        }
    }

    public Invalid(List<Problem> problems) {
        this.problems = List.copyOf(problems);
    }

    public Invalid(String field, String key, Object... args) {
        this(List.of(new Problem(field, key, args)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
