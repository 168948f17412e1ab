package shangliang.insight;

import java.util.Collection;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shangliang.base.CalendarLoaded;
import shangliang.base.Changes;
import shangliang.base.SourceRef;

/** Marks the voices that were acted on: so nothing that was done is missed, and nothing that was undone is counted. */
@Component
class Marking implements Changes.Reader {

    private final MarkRows marks;
    private final Insight insight;

    Marking(MarkRows marks, Insight insight) {
        this.marks = marks;
        this.insight = insight;
    }

    @Override
    public void changed(Collection<SourceRef> things) {
        marks.add(things.stream()
                .filter(thing -> thing.kind().equals("voice"))
                .map(SourceRef::id)
                .toList());
    }

    /** Waits are counted in working days, so all of them may have changed. */
    @EventListener
    void outdate(CalendarLoaded loaded) {
        insight.outdate();
    }
}
