package shangliang.studios.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Deadline;
import shangliang.base.Label;
import shangliang.base.Viewer;

/** Tells another screen of the same desk which requests are under way, and which of them wait for it. */
@Component
public class SupportLines {

    private final SupportReader reader;

    SupportLines(SupportReader reader) {
        this.reader = reader;
    }

    /**
     * One request that is under way.
     *
     * @param step message that says where it stands
     * @param waits whether this desk must answer
     */
    public record Line(UUID id, Label studio, String need, LocalDate wanted, String step, boolean waits, Deadline due) {

        public String href() {
            return "/desk/support/" + id;
        }
    }

    /** The newest first. */
    public List<Line> open(Viewer viewer) {
        var names = reader.names();
        return reader.seenBy(viewer).stream()
                .flatMap(request -> line(viewer, names, request).stream())
                .toList();
    }

    private static List<Line> line(Viewer viewer, SupportNames names, SupportRequest request) {
        var due = request.state().due();
        return due == null
                ? List.of()
                : List.of(new Line(
                        request.id(),
                        names.studio(request),
                        request.asking().need(),
                        request.asking().wanted(),
                        "studios.support.step." + request.step(),
                        SupportSight.waits(viewer, request),
                        due));
    }
}
