package shangliang.studios;

import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.council.Council;
import shangliang.council.Organ;

/** Keeps a studio's two leaders and one guide in step with what its line says, each change dated. */
@Component
class StudioLinks {

    private final LinkRows rows;
    private final Council council;

    StudioLinks(LinkRows rows, Council council) {
        this.rows = rows;
        this.council = council;
    }

    Leadership of(String studio) {
        return rows.of(studio);
    }

    /** Closes links that no longer fit and opens those that are missing; the first ones date from the trial run. */
    void follow(Studio studio, LocalDate from) {
        var links = rows.of(studio.code()).links();
        var open = links.stream().filter(link -> link.span().to() == null).toList();
        var opened = studio.opened().first();
        var since = links.isEmpty() && opened != null ? opened : from;
        var gone = EnumSet.allOf(Leadership.Kind.class);
        for (var link : Leadership.wanted(studio, partyGroup(), since)) {
            if (open.stream().noneMatch(link::isBy)) {
                rows.close(studio.code(), link.kind(), from);
                rows.add(studio.code(), link);
            }
            gone.remove(link.kind());
        }
        gone.forEach(kind -> rows.close(studio.code(), kind, from));
    }

    private @Nullable String partyGroup() {
        return council.directory().organs(Organ.Kind.PARTY_GROUP).stream()
                .map(Organ::code)
                .findFirst()
                .orElse(null);
    }
}
