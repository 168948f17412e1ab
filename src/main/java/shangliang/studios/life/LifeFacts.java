package shangliang.studios.life;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.studios.Studio;
import shangliang.studios.StudioFacts;

/** Says on the studio's page how it stands, in words for everyone. */
@Component
class LifeFacts implements StudioFacts {

    private final LifeReader reader;

    LifeFacts(LifeReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Fact> of(Studio studio, LocalDate today) {
        var life = reader.of(studio);
        var key = "studios.life.public." + life.step();
        return switch (life.state()) {
            case LifeState.Plaqued plaqued -> List.of(fact(key, plaqued.day()));
            case LifeState.Merged merged -> List.of(fact(key, reader.nameOf(merged.into())));
            default -> List.of(fact(key));
        };
    }

    private static Fact fact(String key, Object... args) {
        return new Fact("studios.life.now", key, List.of(args));
    }
}
