package shangliang.voices;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.studios.activities.Visits;
import shangliang.thread.Related;
import shangliang.thread.Relation;

/** Leads from a studio's visit to the voices that were taken down there, and from each of them back. */
@Component
class VoicesOfVisits implements Related {

    private final TakenRows taken;
    private final Visits visits;

    VoicesOfVisits(TakenRows taken, Visits visits) {
        this.taken = taken;
        this.visits = visits;
    }

    @Override
    public List<Relation> of(SourceRef matter, Viewer viewer) {
        return switch (matter.kind()) {
            case "voice" -> back(matter);
            case "activity" ->
                taken.at(matter).stream()
                        .flatMap(one -> shown(one, viewer).stream())
                        .toList();
            default -> List.of();
        };
    }

    private List<Relation> back(SourceRef voice) {
        return taken.of(voice.id()).stream()
                .flatMap(source -> visits.find(source.id()).stream())
                .map(visit -> new Relation(
                        "voices.visit.back",
                        List.of(Label.of(visit.outline().title())),
                        "/activities/" + visit.ref().id()))
                .toList();
    }

    /** All of them to the lead who took them; to everyone else those that are public. */
    private static Optional<Relation> shown(TakenRows.Taken one, Viewer viewer) {
        if (viewer.is(Role.STUDIO_LEAD, ScopeRef.studio(one.receiver()))) {
            return Optional.of(relation(one.title(), "/desk/voices/" + one.number()));
        }
        return Stream.ofNullable(one.publicTitle())
                .filter(title -> one.published())
                .map(title -> relation(title, "/v/" + one.number()))
                .findFirst();
    }

    private static Relation relation(String title, String href) {
        return new Relation("voices.visit.taken", List.of(Label.of(title)), href);
    }
}
