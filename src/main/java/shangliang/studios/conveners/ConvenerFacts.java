package shangliang.studios.conveners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import shangliang.studios.Studio;
import shangliang.studios.StudioFacts;

/** Says on the studio's page who calls people together now, and who comes next. */
@Component
@Order(1)
class ConvenerFacts implements StudioFacts {

    private final ConvenerReader reader;

    ConvenerFacts(ConvenerReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Fact> of(Studio studio, LocalDate today) {
        var rotation = reader.of(studio.code());
        var names = reader.names(rotation);
        var facts = new ArrayList<Fact>();
        rotation.on(today)
                .ifPresent(turn -> facts.add(new Fact(
                        "studios.conveners.now",
                        "studios.conveners.until",
                        List.of(names.getOrDefault(turn.member(), ""), turn.until()))));
        rotation.after(today)
                .ifPresent(turn -> facts.add(new Fact(
                        "studios.conveners.next",
                        "studios.conveners.since",
                        List.of(names.getOrDefault(turn.member(), ""), turn.since()))));
        return facts;
    }
}
