package shangliang.studios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.council.Span;

/** Who leads and guides a studio: two lead at once, one guides, and a page says which of them is missing. */
record Leadership(List<Link> links) {

    /** One side's part in it. */
    enum Kind {
        LEADS_LOCAL,
        LEADS_CONFERENCE,
        GUIDES
    }

    /**
     * One dated link.
     *
     * @param organ the organ whose party organisation it is, or null when it is only named
     */
    record Link(Kind kind, @Nullable String organ, @Nullable Label name, Span span) {

        boolean isBy(Link other) {
            return kind == other.kind && Objects.equals(organ, other.organ) && sameName(other);
        }

        private boolean sameName(Link other) {
            return Objects.equals(name, other.name);
        }
    }

    Leadership {
        links = List.copyOf(links);
    }

    /** Those that hold on a day. */
    List<Link> on(LocalDate day) {
        return links.stream().filter(link -> link.span().holdsOn(day)).toList();
    }

    /** The parts that nobody, or more than one, fills on a day. */
    List<Kind> wrongOn(LocalDate day) {
        var wrong = new ArrayList<Kind>();
        for (var kind : Kind.values()) {
            if (on(day).stream().filter(link -> link.kind() == kind).count() != 1) {
                wrong.add(kind);
            }
        }
        return wrong;
    }

    /** What a studio's links should be, as its own line and the conference say. */
    static List<Link> wanted(Studio studio, @Nullable String partyGroup, LocalDate from) {
        var since = Span.since(from);
        var all = Arrays.asList(
                studio.party().zh().isEmpty() ? null : new Link(Kind.LEADS_LOCAL, null, studio.party(), since),
                partyGroup == null ? null : new Link(Kind.LEADS_CONFERENCE, partyGroup, null, since),
                studio.committee() == null ? null : new Link(Kind.GUIDES, studio.committee(), null, since));
        return all.stream().filter(Objects::nonNull).toList();
    }
}
