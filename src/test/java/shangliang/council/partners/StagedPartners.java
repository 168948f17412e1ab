package shangliang.council.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import shangliang.base.Label;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Span;

/** Partners for tests of other packages. */
public final class StagedPartners {

    public static final Viewer ADMIN = new Viewer.Staff(
            UUID.randomUUID(), "管理员", new Post(UUID.randomUUID(), Role.ADMIN, ScopeRef.DISTRICT, Label.of("管理员")));

    private StagedPartners() {}

    /** A paired county since 2020. */
    public static Partner paired(String code, String name, String key) {
        var since = Span.since(LocalDate.of(2020, 1, 1));
        return new Partner(code, Partner.Kind.PAIRED, Label.of(name), "结对帮扶", since, List.of(), key, 0);
    }

    /** Reads the list anew, as after a change made elsewhere. */
    public static void refresh(ApplicationContext context) {
        context.getBean(CurrentPartners.class).refresh();
    }
}
