package shangliang.consultation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;

/** What other modules may ask of consultations, as far as the viewer may see them. */
@Component
public class ConsultationFacts {

    /** Of what kind a consultation is when it is referred to. */
    public static final String KIND = Consultation.KIND;

    private final ConsultationRows rows;

    ConsultationFacts(ConsultationRows rows) {
        this.rows = rows;
    }

    /** A consultation as others name it. */
    public record Fact(UUID id, ConsultationNumber number, String question) {}

    public Optional<Fact> numbered(Viewer viewer, String typed) {
        return ConsultationNumber.parse(typed)
                .flatMap(number -> rows.find(number, Sight.of(viewer)))
                .map(ConsultationFacts::fact);
    }

    public Optional<Fact> of(Viewer viewer, UUID id) {
        return rows.find(id, Sight.of(viewer)).map(ConsultationFacts::fact);
    }

    private static Fact fact(Consultation found) {
        return new Fact(found.id(), found.number(), found.topic().question());
    }
}
