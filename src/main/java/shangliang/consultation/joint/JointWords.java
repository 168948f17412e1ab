package shangliang.consultation.joint;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Zone;
import shangliang.consultation.PartnerWords;
import shangliang.council.partners.Partners;

/** Shows on the page of a consultation where its topic came from and what partners decided. */
@Component
class JointWords implements PartnerWords {

    private final JointRows rows;
    private final Partners partners;

    JointWords(JointRows rows, Partners partners) {
        this.rows = rows;
        this.partners = partners;
    }

    @Override
    public Heard about(UUID consultation) {
        var received =
                rows.of(consultation).stream().filter(line -> !line.sent()).toList();
        return new Heard(
                received.stream()
                        .filter(line -> line.answers() == null)
                        .findFirst()
                        .map(this::origin)
                        .orElse(null),
                answers(received));
    }

    private @Nullable Origin origin(JointLine line) {
        var said = line.said();
        return said == null ? null : new Origin(name(line), Zone.day(line.at()), said.address(), said.facts());
    }

    private List<Answer> answers(List<JointLine> received) {
        return received.reversed().stream()
                .map(this::answer)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Answer answer(JointLine line) {
        var said = line.said();
        return said == null || said.results().isEmpty()
                ? null
                : new Answer(name(line), Zone.day(line.at()), said.address(), said.results());
    }

    private Label name(JointLine line) {
        var name = partners.book().nameOf(line.partner());
        return name == null ? Label.of("") : name;
    }
}
