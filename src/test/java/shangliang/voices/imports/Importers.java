package shangliang.voices.imports;

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
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.Load;

/** The demo district's places and organs, and whoever imports there in tests. */
final class Importers {

    static final Viewer ADMIN = staff(Role.ADMIN);
    static final Viewer CLERK = staff(Role.CLERK);

    private Importers() {}

    static Viewer staff(Role role) {
        var post = new Post(UUID.randomUUID(), role, ScopeRef.DISTRICT, Label.of(role.name()));
        return new Viewer.Staff(UUID.randomUUID(), "someone", post);
    }

    static void load(Council council) {
        var from = LocalDate.of(2026, 1, 1);
        council.load(ADMIN, new Load(Load.List.PLACES, demo("places.csv"), true, from));
        council.load(ADMIN, new Load(Load.List.ORGANS, demo("organs.csv"), true, from));
    }

    private static String demo(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
