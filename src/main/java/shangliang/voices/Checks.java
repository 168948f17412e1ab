package shangliang.voices;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;

/** Says what is wrong with what someone is about to hand in, without taking it. */
@Component
public class Checks {

    private final Submitting submitting;
    private final Importing importing;

    Checks(Submitting submitting, Importing importing) {
        this.submitting = submitting;
        this.importing = importing;
    }

    public List<Invalid.Problem> problems(Submission submission) {
        return submitting.problems(submission);
    }

    public List<Invalid.Problem> problems(History history) {
        return importing.problems(history);
    }
}
