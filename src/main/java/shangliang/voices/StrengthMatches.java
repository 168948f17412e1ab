package shangliang.voices;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.council.WeekMatches;
import shangliang.likeness.Asked;
import shangliang.likeness.Filter;
import shangliang.likeness.Likeness;
import shangliang.likeness.Wording;

/** Finds published matters, still open, that are near to what a member is good at; private ones never. */
@Component
class StrengthMatches implements WeekMatches {

    private static final int SHOWN = 5;
    private static final int ASKED = 20;

    private static final Set<String> OPEN = Stream.of(
                    PublicState.HEARD, PublicState.ROUTING, PublicState.WITH_UNIT, PublicState.WORKING)
            .map(state -> "state:" + state)
            .collect(Collectors.toUnmodifiableSet());

    private final Likeness likeness;
    private final Showcase showcase;

    StrengthMatches(Likeness likeness, Showcase showcase) {
        this.likeness = likeness;
        this.showcase = showcase;
    }

    @Override
    public List<Match> of(String strengths) {
        var open = Filter.of(Wording.Face.OPEN, VoiceWordings.KIND).with(OPEN);
        var hits = likeness.similar(Asked.of(strengths), open, ASKED);
        var lines = showcase.lines(hits.stream().map(hit -> hit.ref().id()).toList()).stream()
                .collect(Collectors.toMap(line -> line.cursor().id(), Function.identity()));
        return hits.stream()
                .flatMap(hit -> Stream.ofNullable(lines.get(hit.ref().id()))
                        .map(line -> new Match(line.title(), "/v/" + line.number(), line.place(), hit.why())))
                .limit(SHOWN)
                .toList();
    }
}
