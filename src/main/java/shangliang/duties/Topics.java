package shangliang.duties;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/** The district's two-level topic tree as one immutable value, so that a page asks it without asking the database. */
public final class Topics {

    private final Map<String, Topic> byCode = new LinkedHashMap<>();

    public Topics(Collection<Topic> all) {
        all.forEach(topic -> byCode.put(topic.code(), topic));
    }

    /** The topic or area with this code, in use or not. */
    public Optional<Topic> topic(@Nullable String code) {
        return Optional.ofNullable(code).map(byCode::get);
    }

    /** A topic in use, not an area: what a duty item may name and a matter may carry. */
    public Optional<Topic> leaf(@Nullable String code) {
        return topic(code).filter(topic -> topic.active() && !topic.isArea());
    }

    /** Areas in use, in the district's own order. */
    public List<Topic> areas() {
        return byCode.values().stream()
                .filter(topic -> topic.isArea() && topic.active())
                .toList();
    }

    /** Topics in use within an area, in the district's own order. */
    public List<Topic> under(String area) {
        return byCode.values().stream()
                .filter(topic -> area.equals(topic.parent()) && topic.active())
                .toList();
    }

    /** The area a topic lies in; an area lies in itself. */
    public Optional<Topic> areaOf(@Nullable String code) {
        return topic(code).flatMap(topic -> topic.parent() == null ? Optional.of(topic) : topic(topic.parent()));
    }

    /** The name to show for a code; a code nobody knows any more shows itself. */
    public Label label(String code) {
        return topic(code).map(Topic::name).orElseGet(() -> Label.of(code));
    }

    /** All of them, areas before their topics as the table has it, those out of use included. */
    public List<Topic> all() {
        return List.copyOf(byCode.values());
    }
}
