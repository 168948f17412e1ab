package shangliang.problems;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import shangliang.base.Label;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.WorkCalendar;

/** Classes in every phase, and those who act on them. */
final class ProblemSamples {

    static final Instant NOW = Instant.parse("2026-03-09T01:00:00Z");
    static final Viewer CLERK = staff(Role.CLERK, ScopeRef.DISTRICT);
    static final Viewer SUPERVISION = staff(Role.SUPERVISION, ScopeRef.DISTRICT);
    static final Viewer CHAIR = staff(Role.CHAIR, ScopeRef.DISTRICT);
    static final Viewer RECHECKER = staff(Role.RECHECKER, ScopeRef.DISTRICT);

    private ProblemSamples() {}

    static Viewer unit(String code) {
        return staff(Role.UNIT, ScopeRef.organ(code));
    }

    static Viewer staff(Role role, ScopeRef scope) {
        return staff(role, scope, UUID.randomUUID());
    }

    static Viewer staff(Role role, ScopeRef scope, UUID account) {
        var post = new Post(UUID.randomUUID(), role, scope, Label.of(role + " " + scope.code()));
        return new Viewer.Staff(account, "陈敏", post);
    }

    static ClassTurn turn(ClassParty party) {
        return turn(
                switch (party) {
                    case OFFICE -> CLERK;
                    case SUPERVISION -> SUPERVISION;
                    case UNIT -> unit("CG");
                    case RECHECKER -> RECHECKER;
                    case CLOCK -> Viewer.CLOCK;
                });
    }

    static ClassTurn turn(Viewer by) {
        return new ClassTurn(by, NOW, new WorkCalendar(Map.of(), Set.of(2026)));
    }

    static ProblemClass in(ClassPhase phase) {
        return problem(1, phase);
    }

    static ProblemClass other(ClassPhase phase) {
        return problem(2, phase);
    }

    private static ProblemClass problem(int serial, ClassPhase phase) {
        var stamp = new Stamp(NOW.minusSeconds(60), "post:1", "陈敏", null);
        var remedy = new Remedy(1, "换水泵", "CG", LocalDate.of(2026, 4, 1), null);
        var ground = new Ground(
                "水泵老化", phase == ClassPhase.SUGGESTED || phase == ClassPhase.CONFIRMED ? null : remedy, null);
        return new ProblemClass(
                new UUID(7, serial),
                1,
                new ClassNumber(2026, serial),
                "高层夜里停水",
                "ZJ-WATER",
                ground,
                phase.state(stamp, "说的是一件事", new UUID(7, 9)));
    }
}
