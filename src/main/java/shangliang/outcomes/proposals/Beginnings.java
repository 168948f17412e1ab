package shangliang.outcomes.proposals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.consultation.ConsultationFact;
import shangliang.consultation.ConsultationFacts;
import shangliang.consultation.Item;
import shangliang.council.Council;
import shangliang.voices.VoiceFact;
import shangliang.voices.VoiceFacts;
import shangliang.voices.VoiceNumber;
import shangliang.web.Form;
import shangliang.web.Messages;

/** Fills a new proposal or report with what is known of the voices it begins with, so that a member writes only the thought. */
@Component
public class Beginnings {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final VoiceFacts facts;
    private final ConsultationFacts talks;
    private final Council council;
    private final Messages messages;

    Beginnings(VoiceFacts facts, ConsultationFacts talks, Council council, Messages messages) {
        this.facts = facts;
        this.talks = talks;
        this.council = council;
        this.messages = messages;
    }

    /** The voices named by number or id; one that the viewer may not read is refused. */
    public List<VoiceFact> voices(Viewer viewer, String typed) {
        var words = Arrays.stream(typed.split("[\\s,;\u3001\uFF0C\uFF1B]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        var ids = words.stream().flatMap(word -> Ids.parse(word).stream()).toList();
        var numbers =
                words.stream().flatMap(word -> VoiceNumber.parse(word).stream()).toList();
        var found = Stream.concat(facts.of(viewer, ids).stream(), facts.numbered(viewer, numbers).stream())
                .filter(fact -> fact.title() != null && !fact.isGone())
                .distinct()
                .toList();
        if (found.size() < words.size()) {
            throw new Invalid("voices", "outcomes.proposal.voices");
        }
        return found;
    }

    /** Everything that a form names as what the proposal begins with. */
    List<SourceRef> sources(Viewer viewer, Form form) {
        var voices = voices(viewer, form.text("voices")).stream().map(VoiceFact::ref);
        return Stream.concat(voices, talk(viewer, form).stream().map(ConsultationFact::ref))
                .toList();
    }

    private Optional<ConsultationFact> talk(Viewer viewer, Form form) {
        var typed = form.text("consultation");
        var found = talks.numbered(viewer, typed);
        if (found.isEmpty() && !typed.isEmpty()) {
            throw new Invalid("consultation", "outcomes.proposal.consultation");
        }
        return found;
    }

    /** Those of these that this viewer may read. */
    public List<VoiceFact> of(Viewer viewer, List<UUID> ids) {
        return facts.of(viewer, ids).stream()
                .filter(fact -> fact.title() != null)
                .toList();
    }

    /** The form with how many, where and what, each with its source, under whatever was typed before. */
    Form filled(Viewer viewer, Form typed) {
        var voices = voicesOrNone(viewer, typed.text("voices"));
        var talk = talks.numbered(viewer, typed.text("consultation"));
        var lines = new ArrayList<String>();
        lines.add(typed.text("facts"));
        talk.ifPresent(fact -> lines.add(told(fact)));
        lines.add(voices.isEmpty() ? "" : told(voices));
        var numbers = voices.stream().map(fact -> fact.number().toString()).collect(Collectors.joining(" "));
        var facts = lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        return typed.with("voices", numbers)
                .with("consultation", talk.map(fact -> fact.number().toString()).orElse(""))
                .with("facts", facts.strip());
    }

    /** The question, and each point with what the deciding body made of it. */
    private String told(ConsultationFact talk) {
        var first = messages.text(CHINESE, "outcomes.begun.talk", talk.question(), talk.number());
        var items = talk.items().stream().map(this::item);
        return Stream.concat(Stream.of(first), items).collect(Collectors.joining("\n"));
    }

    private String item(Item item) {
        var ruling = item.ruling();
        var position = messages.text(CHINESE, "consultation.position." + item.position());
        var verdict = ruling == null
                ? ""
                : messages.text(CHINESE, "consultation.verdict." + ruling.verdict()) + " " + ruling.because();
        var said = Stream.of(position, verdict.strip()).filter(words -> !words.isEmpty());
        return messages.text(CHINESE, "outcomes.begun.point", item.text(), said.collect(Collectors.joining(" · ")));
    }

    /** The same, or none when one of them may not be read. */
    public List<VoiceFact> voicesOrNone(Viewer viewer, String typed) {
        try {
            return voices(viewer, typed);
        } catch (Invalid unknown) {
            return List.of();
        }
    }

    /** How many, where and what, each with its source. */
    public String told(List<VoiceFact> found) {
        var places = found.stream().map(fact -> fact.spot().place()).distinct().count();
        var lines = found.stream().map(this::line).collect(Collectors.joining("\n"));
        return messages.text(CHINESE, "outcomes.begun.count", found.size(), places) + "\n" + lines;
    }

    private String line(VoiceFact fact) {
        return messages.text(
                CHINESE,
                "outcomes.begun.line",
                messages.day(CHINESE, Zone.day(fact.at())),
                council.directory().placeName(fact.spot().place()).zh(),
                String.valueOf(fact.title()),
                fact.number().toString(),
                messages.text(CHINESE, "voices.state." + fact.state()));
    }
}
