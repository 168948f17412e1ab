package shangliang.likeness;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shangliang.base.District;

/** Where a district does without likeness: what happens meanwhile is not marked, so all is read anew once it is wanted. */
@Component
@ConditionalOnBooleanProperty(name = "shangliang.likeness.enabled", havingValue = false)
class Idle {

    private final MarkRows marks;

    Idle(MarkRows marks) {
        this.marks = marks;
    }

    @EventListener(ApplicationReadyEvent.class)
    void forget() {
        District.within(District.ONLY, () -> {
            marks.unbegin();
        });
    }
}
