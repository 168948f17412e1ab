package shangliang.problems;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.identity.Identities;
import shangliang.voices.VoiceFact;
import shangliang.voices.VoiceFacts;

/** Asks the person of every voice of a class whether it is so, by someone who had no part in it. */
@Component
class Looking {

    private final Roster roster;
    private final StepRows steps;
    private final Acting acting;
    private final Others others;

    Looking(Roster roster, StepRows steps, Acting acting, Others others) {
        this.roster = roster;
        this.steps = steps;
        this.acting = acting;
        this.others = others;
    }

    /** Whom else it asks and tells. */
    @Component("problemsOthers")
    record Others(VoiceFacts facts, Identities identities, ClassTelling telling, ApplicationEventPublisher events) {}

    /** Keeps what was found; several may ask at once, each about another voice. */
    void find(Viewer by, ClassNumber number, UUID voice, Told told) {
        var words = told.truly() == Finding.UNREACHABLE && told.words().isBlank()
                ? ""
                : Words.internal("words", told.words());
        var after = acting.act(by, At.any(number), (problem, turn) -> {
            problem.requireAsking(turn);
            requireMember(problem, voice);
            requireIndependent(by, problem, turn);
            others.facts().requireIndependent(by, voice);
            var stamp = turn.stamp();
            var found = new Member.Found(told.truly(), words, turn.now(), stamp.name());
            if (!steps.find(problem, voice, found, stamp)) {
                throw new Stale("problems.stale.found");
            }
            return Step.note("FIND", problem, told.truly() + "\n" + words).telling(List.of(voice));
        });
        if (verdict(after).isComplete()) {
            others.events().publishEvent(others.telling().complete(after, acting.turn(by)));
        }
    }

    private void requireMember(ProblemClass problem, UUID voice) {
        if (roster.of(problem).stream().noneMatch(member -> member.voice().equals(voice))) {
            throw new NotFound();
        }
        var fact = others.facts().of(Viewer.CLOCK, List.of(voice));
        if (fact.isEmpty() || fact.getFirst().isGone()) {
            throw new Refused("problems.refused.gone");
        }
    }

    /** Not of the unit that did the remedy, in any post held today. */
    void requireIndependent(Viewer by, ProblemClass problem, ClassTurn turn) {
        var unit = ScopeRef.organ(problem.remedy().unit());
        var involved = by instanceof Viewer.Staff staff
                && others.identities().current(staff.account(), Zone.day(turn.now())).stream()
                        .anyMatch(
                                post -> post.role() == Role.UNIT && post.scope().equals(unit));
        if (involved) {
            throw new Refused("problems.refused.not-independent");
        }
    }

    /** How far the asking has come, since the present remedy. */
    Verdict verdict(ProblemClass problem) {
        var all = roster.of(problem);
        var facts = others
                .facts()
                .of(Viewer.CLOCK, all.stream().map(Member::voice).toList())
                .stream()
                .collect(Collectors.toMap(VoiceFact::id, Function.identity()));
        var counts = all.stream()
                .collect(Collectors.groupingBy(
                        member -> standing(member, facts.get(member.voice())), Collectors.summingInt(member -> 1)));
        return new Verdict(
                counts.getOrDefault("PENDING", 0),
                counts.getOrDefault(Finding.TRUE.name(), 0),
                counts.getOrDefault(Finding.FALSE.name(), 0),
                counts.getOrDefault(Finding.UNREACHABLE.name(), 0),
                counts.getOrDefault("GONE", 0));
    }

    private static String standing(Member member, @org.jspecify.annotations.Nullable VoiceFact fact) {
        var found = member.found();
        if (found != null) {
            return found.truly().name();
        }
        return fact == null || fact.isGone() ? "GONE" : "PENDING";
    }
}
