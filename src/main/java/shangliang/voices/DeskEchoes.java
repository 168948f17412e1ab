package shangliang.voices;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.likeness.Asked;
import shangliang.likeness.Filter;
import shangliang.likeness.Hit;
import shangliang.likeness.Likeness;
import shangliang.likeness.Wording;

/** Finds voices like the one on a desk by their own words; what the post may not see is left out. */
@Component
class DeskEchoes {

    private static final int SHOWN = 6;

    /** More are asked for than shown, because a desk sees but a part of them. */
    private static final int ASKED = 24;

    private final Likeness likeness;
    private final DeskRows rows;

    DeskEchoes(Likeness likeness, DeskRows rows) {
        this.likeness = likeness;
        this.rows = rows;
    }

    /** Open ones first, since those can still be handled together; each with its reasons. Of guidance, none. */
    List<DeskEcho> like(Voice voice, DeskSight eyes) {
        var matter = voice.matter();
        if (voice.isForOneHelper() || matter.text().isEmpty()) {
            return List.of();
        }
        var asked = new Asked(
                new Wording.Text(matter.title(), matter.text()).whole(),
                Set.of(matter.place().code()),
                voice.origin().at());
        var others = Filter.of(Wording.Face.OWN, VoiceWordings.KIND).without(voice.ref());
        var found = echoes(likeness.similar(asked, others, ASKED), eyes);
        return Stream.concat(
                        found.stream().filter(DeskEcho::isOpen), found.stream().filter(echo -> !echo.isOpen()))
                .limit(SHOWN)
                .toList();
    }

    private List<DeskEcho> echoes(List<Hit> hits, DeskSight eyes) {
        var seen = rows.those(hits.stream().map(hit -> hit.ref().id()).toList(), DeskFilter.NONE, eyes);
        return hits.stream()
                .flatMap(hit -> Stream.ofNullable(seen.get(hit.ref().id())).map(line -> new DeskEcho(line, hit.why())))
                .toList();
    }
}
