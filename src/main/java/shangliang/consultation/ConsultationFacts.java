package shangliang.consultation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;

/** What other modules may ask of consultations. */
@Component
public class ConsultationFacts {

    /** Of what kind a consultation is when it is referred to. */
    public static final String KIND = Consultation.KIND;

    /** From here on those who took part have agreed that the result says what they meant. */
    static final Set<Phase> AGREED = EnumSet.range(Phase.DELIVERED, Phase.RECHECK);

    private final ConsultationRows rows;

    ConsultationFacts(ConsultationRows rows) {
        this.rows = rows;
    }

    /** The one with this number, as far as {@code viewer} may see it. */
    public Optional<ConsultationFact> numbered(Viewer viewer, String typed) {
        return ConsultationNumber.parse(typed)
                .flatMap(number -> rows.find(number, Sight.of(viewer)))
                .map(ConsultationFacts::fact);
    }

    /** {@code matter}, when it is one that {@code viewer} may see. */
    public Optional<ConsultationFact> of(Viewer viewer, SourceRef matter) {
        return matter.kind().equals(Consultation.KIND)
                ? rows.find(matter.id(), Sight.of(viewer)).map(ConsultationFacts::fact)
                : Optional.empty();
    }

    /** What may be passed on of the one with this number, by whoever leads it. */
    public Optional<OpenMatter> led(Viewer by, String typed) {
        return ConsultationNumber.parse(typed)
                .flatMap(number -> rows.find(number, Sight.of(by)))
                .filter(one -> Party.of(by, one) == Party.HOST)
                .map(one -> new OpenMatter(
                        fact(one),
                        one.version(),
                        one.phase().isPublic(),
                        one.topic(),
                        one.ground().sheet()));
    }

    private static ConsultationFact fact(Consultation one) {
        var items = AGREED.contains(one.phase()) ? one.ground().came().items() : List.<Item>of();
        return new ConsultationFact(
                one.ref(), one.number(), one.topic().question(), one.topic().host(), items);
    }
}
