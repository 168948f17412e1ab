package shangliang.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;
import shangliang.likeness.Asked;
import shangliang.likeness.Filter;
import shangliang.likeness.Hit;
import shangliang.likeness.Likeness;
import shangliang.likeness.Wording;
import shangliang.voices.VoiceFact;
import shangliang.voices.VoiceFacts;

/** Finds voices that are like a class and of none, each with why, for a person to put with it. */
@Component
class AlikeVoices {

    private static final int LOOKED_AT = 30;
    private static final int SHOWN = 8;

    private final Likeness likeness;
    private final MemberRows members;
    private final VoiceFacts facts;

    AlikeVoices(Likeness likeness, MemberRows members, VoiceFacts facts) {
        this.likeness = likeness;
        this.members = members;
        this.facts = facts;
    }

    /** A voice that may belong to the class as well. */
    record Near(VoiceFact fact, Hit.Why why) {}

    List<Near> of(Viewer viewer, ProblemClass problem) {
        var asked = Asked.of(problem.title() + "\n" + words(problem));
        var hits = likeness.similar(asked, Filter.of(Wording.Face.OWN, "voice"), LOOKED_AT).stream()
                .filter(hit -> hit.why().isClose())
                .collect(Collectors.toMap(hit -> hit.ref().id(), Function.identity()));
        var free = new ArrayList<UUID>(hits.keySet());
        free.removeAll(free.isEmpty() ? List.of() : members.classesOf(free).keySet());
        return facts.of(viewer, free).stream()
                .filter(fact -> fact.title() != null && !fact.isGone())
                .map(fact -> new Near(
                        fact,
                        java.util.Objects.requireNonNull(hits.get(fact.id())).why()))
                .limit(SHOWN)
                .toList();
    }

    private static String words(ProblemClass problem) {
        var cause = problem.ground().cause();
        return cause == null ? problem.state().words() : cause;
    }
}
