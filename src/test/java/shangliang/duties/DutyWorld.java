package shangliang.duties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import shangliang.base.Label;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.Load;

/** The demo district's places, organs and duty lists, and the people who act on them in tests. */
final class DutyWorld {

    static final Viewer ADMIN = staff(Role.ADMIN, ScopeRef.DISTRICT);
    static final Viewer SUPERVISION = staff(Role.SUPERVISION, ScopeRef.DISTRICT);
    static final Viewer CLERK = staff(Role.CLERK, ScopeRef.DISTRICT);
    static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private DutyWorld() {}

    static Viewer unit(String code) {
        return staff(Role.UNIT, ScopeRef.organ(code));
    }

    private static Viewer staff(Role role, ScopeRef scope) {
        var post = new Post(UUID.randomUUID(), role, scope, Label.of(role + " " + scope.code()));
        return new Viewer.Staff(UUID.randomUUID(), "someone", post);
    }

    static void load(Council council, Duties duties) {
        council.load(ADMIN, new Load(Load.List.PLACES, file("demo/places.csv"), true, FROM));
        council.load(ADMIN, new Load(Load.List.ORGANS, file("demo/organs.csv"), true, FROM));
        duties.loadTopics(ADMIN, file("district/topics.csv"));
        duties.loadLists(ADMIN, new ListFile(file("demo/duties.csv"), FROM, "first lists"));
    }

    static String file(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Raise.Matter matter(String topic, String place) {
        return new Raise.Matter(new SourceRef("voice", UUID.randomUUID()), "2026-000123", topic, place);
    }

    /** CG says that a village's street light is the town's. */
    static Raise raise(Raise.Matter matter) {
        return new Raise(matter, "CG", "QX", "the lamp stands in a village lane", "TOWN-001");
    }

    static Decision decision(String unit, String clause, Decision.Reach reach) {
        return new Decision(unit, clause, "village lanes are the town's", "CG saw it otherwise", reach);
    }
}
