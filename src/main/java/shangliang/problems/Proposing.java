package shangliang.problems;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.likeness.Likeness;
import shangliang.likeness.Meant;
import shangliang.voices.VoiceFacts;

/**
 * Looks over what was said for what is alike, and brings it before people. It decides nothing: new classes are only
 * suggested, and a class that ended comes back because people speak of it again. Every pass begins with all there is, so
 * one that was cut short loses nothing.
 */
@Component
class Proposing {

    /** Fewer people than these are no class by themselves. */
    private static final int PEOPLE = 3;

    /** So many speak again before an ended class comes back. */
    private static final int AGAIN = 2;

    private static final Duration BACK = Duration.ofDays(400);
    private static final int MOST = 10_000;

    /** More before people at once would be a heap, not a board. */
    private static final int BOARD = 30;

    /** What nobody spoke of since is not hot; each voice of it was answered by itself. */
    private static final Duration HOT = Duration.ofDays(120);

    private final VoiceFacts facts;
    private final Likeness likeness;
    private final Clusters clusters;
    private final Bringing bringing;

    Proposing(VoiceFacts facts, Likeness likeness, Clusters clusters, Bringing bringing) {
        this.facts = facts;
        this.likeness = likeness;
        this.clusters = clusters;
        this.bringing = bringing;
    }

    /** Where what was found goes. */
    @Component
    record Bringing(
            Problems problems, MemberRows members, ClassRows classes, LookRows looks, Reasoning words, Clock clock) {}

    /** One pass; returns how many acts came of it, 0 when nothing is new or another process looks. */
    int look() {
        var now = bringing.clock().instant();
        var texts = texts(now);
        var over = Integer.toHexString(
                texts.stream().map(meant -> meant.wording().ref().id()).toList().hashCode());
        if (texts.isEmpty() || !bringing.looks().take(over, now)) {
            return 0;
        }
        var seen = "";
        try {
            var found = clusters.find(texts, Zone.day(now));
            var done = found.stream().filter(alike -> bring(alike, texts)).count();
            seen = over;
            return Math.toIntExact(done);
        } finally {
            bringing.looks().done(seen, bringing.clock().instant());
        }
    }

    private List<Meant> texts(Instant now) {
        var ids = facts.recent(now.minus(BACK), MOST);
        return ids.isEmpty() ? List.of() : likeness.points("voice", ids);
    }

    /** What the rules refuse does not happen: somebody was faster, or it would be nearly everything. */
    private boolean bring(Alike alike, List<Meant> texts) {
        try {
            var taken = bringing.members().classesOf(alike.voices());
            var left = new ArrayList<>(alike.voices());
            left.removeAll(taken.keySet());
            return taken.isEmpty() ? suggest(alike, texts) : join(most(taken), left, alike);
        } catch (Refused | Invalid no) {
            return false;
        }
    }

    private boolean suggest(Alike alike, List<Meant> texts) {
        if (alike.people() < PEOPLE || wasDismissed(alike.voices()) || isFull()) {
            return false;
        }
        var said = texts.stream()
                .map(Meant::wording)
                .filter(wording -> alike.voices().contains(wording.ref().id()))
                .toList();
        var lately = bringing.clock().instant().minus(HOT);
        if (said.stream().noneMatch(wording -> wording.at().isAfter(lately))) {
            return false;
        }
        bringing.problems().suggest(Viewer.CLOCK, bringing.words().suggestion(alike, said, texts.size()));
        return true;
    }

    private boolean isFull() {
        return bringing.classes().suggestedByTheClock() >= BOARD;
    }

    /** Half of it was looked at before and found to be no class, and it has not become twice as large since. */
    private boolean wasDismissed(List<UUID> voices) {
        return bringing.looks().dismissed(voices).values().stream()
                .anyMatch(before -> before.shared() * 2 >= Math.min(voices.size(), before.size())
                        && voices.size() < before.size() * 2);
    }

    /** What is alike with a suggestion goes with it; with an ended class, it brings that back. */
    private boolean join(ClassNumber number, List<UUID> left, Alike alike) {
        var problem = bringing.classes().find(number, ClassSight.of(Viewer.CLOCK));
        var since = problem.map(found -> late(found, left)).orElse(List.of());
        if (since.isEmpty()) {
            return false;
        }
        bringing.problems()
                .add(Viewer.CLOCK, At.any(number), since, bringing.words().again(alike, since.size()));
        return true;
    }

    private List<UUID> late(ProblemClass problem, List<UUID> left) {
        return switch (problem.phase()) {
            case SUGGESTED -> left;
            case CLOSED, DORMANT -> {
                var after = problem.state().stamp().at();
                var anew = facts.of(Viewer.CLOCK, left).stream()
                        .filter(fact -> fact.at().isAfter(after))
                        .map(fact -> fact.id())
                        .toList();
                var people = facts.persons(anew).values().stream().distinct().count();
                yield people < AGAIN ? List.<UUID>of() : anew;
            }
            case CONFIRMED, REMEDY, VERIFYING, RETURNED, DISMISSED, MERGED -> List.of();
        };
    }

    /** The class that most of them are of. */
    private static ClassNumber most(Map<UUID, ClassNumber> taken) {
        return taken.values().stream()
                .collect(Collectors.groupingBy(number -> number, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<ClassNumber, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
