package shangliang.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.council.Directory;
import shangliang.council.Division;
import shangliang.engine.topics.Direction;
import shangliang.engine.topics.Said;
import shangliang.engine.topics.hot.Cluster;
import shangliang.engine.topics.hot.HotTopics;
import shangliang.engine.topics.hot.Raised;
import shangliang.likeness.Meant;

/** Has the engine group what was said by words, meaning and town. */
@Component
class HotClusters implements Clusters {

    private final Council council;

    HotClusters(Council council) {
        this.council = council;
    }

    @Override
    public List<Alike> find(List<Meant> texts, LocalDate today) {
        var directory = council.directory();
        var raised = texts.stream().map(text -> raised(text, directory)).toList();
        return HotTopics.find(raised, today).stream().map(HotClusters::alike).toList();
    }

    private static Raised raised(Meant text, Directory directory) {
        var wording = text.wording();
        var town = directory.townOf(wording.place().code()).map(Division::name);
        return new Raised(
                wording.ref().id().toString(),
                new Said(wording.own().title(), wording.own().body(), Direction.of(text.vector())),
                town.map(name -> name.zh()).orElse(""),
                Zone.day(wording.at()),
                Objects.requireNonNullElse(wording.person(), ""),
                0);
    }

    private static Alike alike(Cluster cluster) {
        return new Alike(
                cluster.members().stream().map(UUID::fromString).toList(),
                cluster.heat().people(),
                cluster.place(),
                cluster.words(),
                (int) Math.round(cluster.cohesion() * 100));
    }
}
