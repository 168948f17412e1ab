package shangliang.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.duties.Route;
import shangliang.voices.suggest.Suggested;
import shangliang.voices.suggest.Suggestions;
import shangliang.web.Form;

/** Sorts several voices at once as was suggested with certainty; each goes through the same door as one by one. */
@Component
class DeskSure {

    private static final DeskFilter UNSORTED = new DeskFilter(Form.EMPTY, "phase = 'SUBMITTED'", Map.of());

    private final DeskSights sights;
    private final Head head;
    private final DeskTopics topics;
    private final Suggestions suggestions;
    private final Voices voices;

    DeskSure(DeskSights sights, Head head, DeskTopics topics, Suggestions suggestions, Voices voices) {
        this.sights = sights;
        this.head = head;
        this.topics = topics;
        this.suggestions = suggestions;
        this.voices = voices;
    }

    /** The head of the queue. */
    @Component
    record Head(DeskRows rows, VoiceRows voices) {

        List<DeskLine> waiting(DeskSight eyes) {
            return rows.page(DeskQueue.TRIAGE, UNSORTED, eyes).items();
        }

        /** What one helper reads is sorted by that helper. */
        Stream<Voice> find(DeskSight eyes, DeskLine line) {
            return voices.find(line.number(), eyes.sight()).stream().filter(voice -> !voice.isForOneHelper());
        }
    }

    /** Those at the head of the queue that are sure. */
    List<DeskSurePage.Line> waiting(Viewer by) {
        var eyes = sights.of(by);
        var lines = head.waiting(eyes);
        var sure = suggestions.of(lines.stream().map(DeskLine::id).toList());
        sure.values().removeIf(suggested -> !suggested.isForMany());
        var seen = topics.seen(eyes, sure.values());
        return lines.stream()
                .flatMap(line -> line(eyes, line, sure.get(line.id()), seen))
                .toList();
    }

    private Stream<DeskSurePage.Line> line(
            DeskSight eyes, DeskLine line, @Nullable Suggested suggested, Map<UUID, DeskLine> seen) {
        return suggested == null
                ? Stream.of()
                : head.find(eyes, line)
                        .map(voice -> new DeskSurePage.Line(voice, topics.about(eyes, suggested, line.place(), seen)));
    }

    /** What was ticked is done as it was shown, or said to be otherwise by now. */
    List<DeskSurePage.Result> confirm(Viewer by, Form form) {
        var waiting = waiting(by);
        var results = new ArrayList<DeskSurePage.Result>();
        for (var picked : form.texts("pick")) {
            VoiceNumber.parse(picked.split("~", 2)[0])
                    .ifPresent(number -> results.add(waiting.stream()
                            .filter(line -> line.pick().equals(picked))
                            .findFirst()
                            .map(line -> confirm(by, line))
                            .orElseGet(() -> DeskSurePage.Result.otherwise(number))));
        }
        return List.copyOf(results);
    }

    private DeskSurePage.Result confirm(Viewer by, DeskSurePage.Line line) {
        var number = line.voice().number();
        try {
            voices.unmoved(by, number, line.voice().version(), () -> sort(by, line));
            return new DeskSurePage.Result(number, null);
        } catch (Refused refused) {
            return new DeskSurePage.Result(number, refused);
        } catch (NotFound | Invalid gone) {
            return DeskSurePage.Result.otherwise(number);
        }
    }

    private void sort(Viewer by, DeskSurePage.Line line) {
        var voice = line.voice();
        var matter = voice.matter();
        voices.accept(by, voice.number(), new Sorting(matter.kind(), line.topic(), matter.pressing(), matter.trade()));
        if (line.about().route() instanceof Route.Routed routed) {
            voices.assign(by, voice.number(), Order.to(routed.unit()));
        }
    }
}
