package shangliang.studios.activities;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Piece.Audience;
import shangliang.base.Viewer;
import shangliang.thread.Strand;
import shangliang.thread.Strands;

/** Tells the thread of what studios did, since reports and works begin with it; everyone may read that. */
@Component
class ActivityStrands implements Strands {

    private final ActivityRows rows;

    ActivityStrands(ActivityRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return Activity.KIND;
    }

    @Override
    public List<Strand> of(Collection<UUID> matters, Viewer viewer) {
        return rows.of(matters).stream().map(ActivityStrands::strand).toList();
    }

    private static Strand strand(Activity activity) {
        return new Strand(
                activity.ref(),
                "studios.activities.strand",
                activity.day().toString(),
                activity.outline().title(),
                "/activities/" + activity.id(),
                Audience.PUBLIC,
                null);
    }
}
