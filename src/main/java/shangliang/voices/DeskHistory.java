package shangliang.voices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.identity.Holder;
import shangliang.identity.Identities;

/** Tells who did what to a voice; for the clerk and the supervision office alone. */
@Component
class DeskHistory {

    private static final String POST = "post:";
    private static final Label NOBODY = Label.of("");

    private final StepRows steps;
    private final Identities identities;

    DeskHistory(StepRows steps, Identities identities) {
        this.steps = steps;
        this.identities = identities;
    }

    List<DeskStep> of(DeskSight eyes, Voice voice) {
        if (eyes.role() != Role.CLERK && eyes.role() != Role.SUPERVISION) {
            return List.of();
        }
        var rows = steps.of(voice.id());
        var holders = identities.posts(
                rows.stream().flatMap(row -> post(row).stream()).distinct().toList());
        return rows.stream().map(row -> step(row, holders)).toList();
    }

    private static DeskStep step(StepRows.Row row, Map<UUID, Holder> holders) {
        var holder = post(row).map(holders::get);
        var post = holder.map(found -> found.post().title()).orElse(NOBODY);
        var name = row.actor().startsWith(POST) ? row.actorName() : "";
        return new DeskStep(row.at(), "voices.desk.step." + row.name(), name, post);
    }

    private static Optional<UUID> post(StepRows.Row row) {
        return row.actor().startsWith(POST)
                ? Optional.of(UUID.fromString(row.actor().substring(POST.length())))
                : Optional.empty();
    }
}
