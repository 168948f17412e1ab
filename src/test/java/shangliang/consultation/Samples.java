package shangliang.consultation;

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

/** Consultations in every phase, and those who act on them. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-03-09T01:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 3, 30);
    static final ScopeRef HOST = ScopeRef.studio("S01");
    static final Viewer CLERK = staff(Role.CLERK, ScopeRef.DISTRICT);
    static final Viewer LEAD = staff(Role.STUDIO_LEAD, HOST);
    static final Viewer CHAIR = staff(Role.CHAIR, ScopeRef.DISTRICT);
    static final Viewer RECHECKER = staff(Role.RECHECKER, ScopeRef.DISTRICT);
    static final Viewer OWNER = staff(Role.UNIT, ScopeRef.organ("CG"));
    static final Screening SCREENING = new Screening("CG", "摊贩和住户都来说过");
    static final Meeting MEETING = new Meeting(DAY, "14:30", "北门院坝", Mode.COURTYARD, "茶水", "城管局分管副局长到场");
    static final Sheet SHEET = new Sheet("夜里十点还有三十个摊", "城管局二月巡查记录", "九点收，十点收，分段收", "不另花钱", NOW);

    static final Seats SEATS = new Seats(java.util.List.of(
            new Group("北门摊贩", Standing.AFFECTED, 2),
            new Group("", Standing.OWNER, 1),
            new Group("", Standing.MEMBER, 1)));
    static final Viewer STATION = staff(Role.STATION, ScopeRef.place("QX"));

    static final Item ITEM = new Item("平日九点半收摊", Position.AGREED, "", new Item.Ruling(Verdict.ADOPTED, ""));
    static final Task TASK = new Task(1, "贴出告示并巡查", "CG", DAY.plusDays(30), null);
    private static final Yield CAME =
            new Yield(java.util.List.of("A1"), java.util.List.of(ITEM), java.util.List.of(TASK.done("贴了")), null);

    private Samples() {}

    static Viewer staff(Role role, ScopeRef scope) {
        var post = new Post(UUID.randomUUID(), role, scope, Label.of(role + " " + scope.code()));
        return new Viewer.Staff(UUID.randomUUID(), "陈敏", post);
    }

    static Viewer viewer(Party party) {
        return switch (party) {
            case HOST -> LEAD;
            case CHAIR -> CHAIR;
            case OWNER -> OWNER;
            case RECHECKER -> RECHECKER;
            case CLOCK -> Viewer.CLOCK;
        };
    }

    static Turn turn(Viewer by) {
        return new Turn(by, NOW, new WorkCalendar(Map.of(), Set.of(2026)));
    }

    static Topic topic(Scale scale) {
        return new Topic("北门菜场几点收摊？", "摊贩和二栋住户", Channel.CONFERENCE, HOST, scale);
    }

    static Consultation in(Phase phase, Scale scale) {
        var stamp = new Stamp(NOW.minusSeconds(60), "post:1", "陈敏", null);
        var ground = new Ground(SCREENING, MEETING, SHEET, null, CAME, null);
        return new Consultation(
                new UUID(7, 1), 1, new ConsultationNumber(2026, 1), topic(scale), ground, phase.state(stamp, "说的是一件事"));
    }
}
