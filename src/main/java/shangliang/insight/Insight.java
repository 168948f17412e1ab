package shangliang.insight;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Changes;
import shangliang.voices.Life;
import shangliang.voices.Lives;

/**
 * The one door by which sums change: what a voice added before is taken out, what its life now adds is put in. Either a
 * pass is done as a whole or, when the process dies in it, not at all.
 */
@Service
@Transactional
class Insight {

    private static final int PASS = 500;
    private static final int STRIDE = 5_000;

    private final MarkRows marks;
    private final FactRows facts;
    private final SumRows sums;
    private final Sources sources;

    Insight(MarkRows marks, FactRows facts, SumRows sums, Sources sources) {
        this.marks = marks;
        this.facts = facts;
        this.sums = sums;
        this.sources = sources;
    }

    /** Where changes and lives come from, and what they are counted against. */
    @Component
    record Sources(Changes changes, Lives lives, Ground.Source ground, Clock clock) {}

    /** Counts some of the marked voices anew; returns how many marks are done, 0 when another process counts. */
    int catchUp() {
        if (!facts.lease() || !facts.built()) {
            return 0;
        }
        sources.changes().tell();
        var next = marks.next(PASS);
        var voices = new LinkedHashSet<UUID>();
        next.forEach(mark -> voices.add(mark.voice()));
        if (!voices.isEmpty()) {
            count(voices, sources.ground().now());
            marks.done(next.stream().map(MarkRows.Mark::id).toList());
        }
        return next.size();
    }

    /** Forgets all sums and counts every voice; readers see the old ones until the new ones are whole. */
    int rebuild() {
        facts.waitForLease();
        sources.changes().tell();
        var before = marks.all();
        facts.clear();
        sums.clear();
        var ground = sources.ground().now();
        var counted = 0;
        var lives = sources.lives();
        for (var some = lives.after(new UUID(0, 0), STRIDE); !some.isEmpty(); ) {
            count(some, ground);
            counted += some.size();
            some = lives.after(some.getLast(), STRIDE);
        }
        marks.done(before);
        facts.build(sources.clock().instant());
        return counted;
    }

    /** Builds the sums of a district that has none yet. */
    void buildFirst() {
        if (!facts.built()) {
            facts.waitForLease();
            if (!facts.built()) {
                rebuild();
            }
        }
    }

    /** What sums rest on has changed, as when a year's calendar came: they are built anew before long. */
    void outdate() {
        facts.outdate();
    }

    private void count(Collection<UUID> voices, Ground ground) {
        var tally = new Tally();
        tally.take(facts.of(voices));
        var now = new HashMap<UUID, List<Fact>>();
        for (Life life : sources.lives().of(voices)) {
            var its = Facts.of(life, ground);
            tally.add(its);
            now.put(life.voice(), its);
        }
        facts.replace(voices, now);
        sums.add(tally);
    }
}
