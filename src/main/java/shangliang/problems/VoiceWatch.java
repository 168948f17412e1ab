package shangliang.problems;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shangliang.base.Act;

/** Hears, within the act itself, that a person had their voice removed. */
@Component("problemsVoiceWatch")
class VoiceWatch {

    private static final String ERASED = "voices.erase";

    private final Problems problems;

    VoiceWatch(Problems problems) {
        this.problems = problems;
    }

    @EventListener
    void hear(Act act) {
        if (act.name().equals(ERASED)) {
            problems.forget(act.subject().id());
        }
    }
}
