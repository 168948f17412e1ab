package shangliang.outcomes.works;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.consultation.ConsultationFact;
import shangliang.consultation.ConsultationFacts;
import shangliang.problems.Classes;
import shangliang.studios.activities.Visits;
import shangliang.voices.VoiceFact;
import shangliang.voices.VoiceFacts;
import shangliang.voices.VoiceNumber;
import shangliang.web.Form;

/** Finds what a work came from, by number or by a link from there, always as the viewer may see it. */
@Component
class Origins {

    private static final int MOST = 20;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;\u3001\uFF0C\uFF1B]+");

    private final VoiceFacts voices;
    private final ConsultationFacts consultations;
    private final Classes classes;
    private final Visits visits;

    Origins(VoiceFacts voices, ConsultationFacts consultations, Classes classes, Visits visits) {
        this.voices = voices;
        this.consultations = consultations;
        this.classes = classes;
        this.visits = visits;
    }

    /** Those of them that the viewer may follow. */
    List<Origin> of(Viewer viewer, List<SourceRef> refs) {
        return refs.stream().flatMap(ref -> find(viewer, ref).stream()).toList();
    }

    private Optional<Origin> find(Viewer viewer, SourceRef ref) {
        var id = ref.id();
        return OriginKind.of(ref.kind()).flatMap(kind -> switch (kind) {
            case VOICE ->
                voices.of(viewer, List.of(id)).stream()
                        .flatMap(fact -> voice(fact).stream())
                        .findFirst();
            case CONSULTATION -> consultations.of(viewer, ref).map(fact -> consultation(viewer, fact));
            case CLASS -> classes.of(viewer, id).map(Origins::problem);
            case ACTIVITY -> visits.find(id).map(Origins::activity);
        });
    }

    private static Optional<Origin> voice(VoiceFact fact) {
        var title = fact.title();
        return title == null || fact.isGone()
                ? Optional.empty()
                : Optional.of(new Origin(
                        new SourceRef(OriginKind.VOICE.kind(), fact.id()),
                        OriginKind.VOICE,
                        title,
                        (fact.published() ? "/v/" : "/desk/voices/") + fact.number()));
    }

    private static Origin consultation(Viewer viewer, ConsultationFact fact) {
        return new Origin(
                fact.ref(),
                OriginKind.CONSULTATION,
                fact.question(),
                (viewer.isStaff() ? "/desk/consultations/" : "/consultations/") + fact.number());
    }

    private static Origin problem(Classes.Named named) {
        return new Origin(
                new SourceRef(OriginKind.CLASS.kind(), named.id()), OriginKind.CLASS, named.title(), named.href());
    }

    private static Origin activity(Visits.Visit visit) {
        return new Origin(
                visit.ref(),
                OriginKind.ACTIVITY,
                visit.outline().title(),
                "/activities/" + visit.ref().id());
    }

    /** What a link or a tick names; what is not there, or not to be seen, is left out. */
    List<Origin> ticked(Viewer viewer, Form form) {
        var refs = form.texts("from").stream()
                .limit(MOST)
                .flatMap(text -> SourceRef.parse(text).stream())
                .distinct()
                .toList();
        return of(viewer, refs);
    }

    /** What is ticked and what is typed; a number that leads nowhere is refused by name. */
    List<SourceRef> chosen(Viewer viewer, Form form) {
        Set<SourceRef> chosen = new LinkedHashSet<>();
        ticked(viewer, form).forEach(origin -> chosen.add(origin.ref()));
        chosen.addAll(typed(viewer, form));
        if (chosen.size() > MOST) {
            throw new Invalid("number", "outcomes.work.from.many", MOST);
        }
        return List.copyOf(chosen);
    }

    private List<SourceRef> typed(Viewer viewer, Form form) {
        var numbers = BETWEEN.splitAsStream(form.text("number"))
                .filter(word -> !word.isEmpty())
                .limit(MOST + 1L)
                .toList();
        if (numbers.isEmpty()) {
            return List.of();
        }
        var kind = OriginKind.numbered().stream()
                .filter(one -> form.has("origin", one.name()))
                .findFirst()
                .orElseThrow(() -> new Invalid("origin", "outcomes.work.choose"));
        var found = new ArrayList<SourceRef>();
        for (var number : numbers) {
            found.add(numbered(viewer, kind, number)
                    .orElseThrow(() -> new Invalid("number", "outcomes.work.from.unknown", number))
                    .ref());
        }
        return found;
    }

    private Optional<Origin> numbered(Viewer viewer, OriginKind kind, String number) {
        return switch (kind) {
            case VOICE ->
                VoiceNumber.parse(number).stream()
                        .flatMap(known -> voices.numbered(viewer, List.of(known)).stream())
                        .flatMap(fact -> voice(fact).stream())
                        .findFirst();
            case CONSULTATION -> consultations.numbered(viewer, number).map(fact -> consultation(viewer, fact));
            case CLASS -> classes.numbered(viewer, number).map(Origins::problem);
            case ACTIVITY -> Optional.empty();
        };
    }
}
