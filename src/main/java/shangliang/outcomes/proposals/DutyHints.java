package shangliang.outcomes.proposals;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.duties.Duties;
import shangliang.duties.DutyKind;
import shangliang.duties.Route;
import shangliang.voices.VoiceFact;
import shangliang.voices.VoiceFacts;

/** Says of proposals whose work they are about by the duty lists, as far as the voices that began them show it. */
@Component
class DutyHints {

    private final ProposalVoices began;
    private final VoiceFacts voices;
    private final Duties duties;

    DutyHints(ProposalVoices began, VoiceFacts voices, Duties duties) {
        this.began = began;
        this.voices = voices;
        this.duties = duties;
    }

    /** For each of them, whom its voices lead to, the most first; those that lead to nobody are left out. */
    Map<UUID, List<DutyHint>> of(Viewer viewer, List<Proposal> proposals) {
        var voicesOf = began.of(proposals.stream().map(Proposal::id).toList());
        var all = voicesOf.values().stream().flatMap(List::stream).distinct().toList();
        var facts = voices.of(viewer, all).stream().collect(Collectors.toMap(VoiceFact::id, Function.identity()));
        var hints = new HashMap<UUID, List<DutyHint>>();
        voicesOf.forEach((proposal, ids) -> hints.put(
                proposal,
                counted(ids.stream().map(facts::get).filter(Objects::nonNull).toList())));
        hints.values().removeIf(List::isEmpty);
        return hints;
    }

    private List<DutyHint> counted(List<VoiceFact> facts) {
        var leads = facts.stream().flatMap(this::leads);
        return leads.collect(Collectors.groupingBy(DutyHint::unit)).values().stream()
                .map(same -> same.getFirst().times(same.size()))
                .sorted(Comparator.comparingInt(DutyHint::voices).reversed().thenComparing(DutyHint::unit))
                .toList();
    }

    /** Its owner or, while that is open, everyone whose list holds it. */
    private Stream<DutyHint> leads(VoiceFact fact) {
        var spot = fact.spot();
        return switch (duties.route(spot.topic(), spot.place(), Zone.day(fact.at()))) {
            case Route.Routed one -> Stream.of(new DutyHint(one.unit(), one.clause(), one.title(), 1));
            case Route.NeedsHuman open ->
                open.candidates().stream()
                        .filter(one -> one.kind() == DutyKind.BASIC)
                        .map(one -> new DutyHint(one.unit(), one.clause(), one.title(), 1));
        };
    }
}
