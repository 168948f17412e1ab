package shangliang.outcomes.works;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import shangliang.TestClock;
import shangliang.base.Label;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.WorkCalendar;
import shangliang.outcomes.works.WorkState.*;

/** A work of every kind in every phase, and everyone who can have a part in it. */
final class WorkSamples {

    static final UUID AUTHOR = new UUID(7, 1);

    private static final Stamp STAMP = new Stamp(TestClock.START, "post:1", "某人", AUTHOR);
    private static final WorkAuthor MEMBER = new WorkAuthor(Role.MEMBER, new ScopeRef("member", "M001"), AUTHOR, "王委员");

    private WorkSamples() {}

    static WorkText text(WorkKind kind) {
        return new WorkText(kind, "老街的歌", "一段话", particulars(kind), "S05");
    }

    static Particulars particulars(WorkKind kind) {
        return switch (kind) {
            case PAPER -> new Particulars.None();
            case SPEECH -> new Particulars.Speech("五届六次全会");
            case CREATION -> new Particulars.Creation(Particulars.Form.SONG, "合唱", "木洞山歌");
            case SERVICE -> new Particulars.Service("义诊", "卫生室", LocalDate.of(2026, 3, 1), 60);
        };
    }

    static Work work(WorkKind kind, WorkPhase phase) {
        return new Work(
                new UUID(9, phase.ordinal()),
                3,
                new WorkNumber(2026, 1),
                TestClock.START,
                text(kind),
                MEMBER,
                "WH",
                null,
                state(phase));
    }

    private static WorkState state(WorkPhase phase) {
        return switch (phase) {
            case DRAFT -> new Draft(STAMP);
            case SUBMITTED -> new Submitted(STAMP);
            case RETURNED -> new Returned(STAMP, "补上出处");
            case ACCEPTED -> new Accepted(STAMP);
            case CHOSEN -> new Chosen(STAMP, Way.SPOKEN);
            case NOT_CHOSEN -> new NotChosen(STAMP, "同题已有一篇");
            case PUBLISHED -> new Published(STAMP);
            case KEPT -> new Kept(STAMP, "数据还没公布");
            case WITHDRAWN -> new Withdrawn(STAMP);
        };
    }

    static WorkTurn turn(WorkParty party) {
        return turn(
                switch (party) {
                    case AUTHOR -> staff(AUTHOR, Role.MEMBER, new ScopeRef("member", "M001"));
                    case OFFICE -> staff(new UUID(7, 2), Role.COMMITTEE, ScopeRef.organ("WH"));
                });
    }

    static WorkTurn turn(Viewer.Staff staff) {
        return new WorkTurn(staff, TestClock.START, new WorkCalendar(Map.of(), Set.of()), new WorkTerms(5, 5));
    }

    static Viewer.Staff staff(UUID account, Role role, ScopeRef scope) {
        return new Viewer.Staff(account, role.name(), new Post(UUID.randomUUID(), role, scope, Label.of(role.name())));
    }

    static WorkDeed deed(WorkMove move) {
        return switch (move) {
            case GIVE_BACK, NOT_CHOOSE, KEEP -> new WorkDeed.Say(move, "因为");
            case CHOOSE -> new WorkDeed.Choose(Way.IN_WRITING);
            case SUBMIT, ACCEPT, PUBLISH, TAKE_BACK, WITHDRAW -> new WorkDeed.Plain(move);
        };
    }

    static WorkStep decide(Work work, WorkTurn turn, WorkDeed deed) {
        return new WorkDeciding(work, turn).on(deed);
    }

    static WorkDeed.Write write(Work work, String title) {
        var text = work.text();
        return new WorkDeed.Write(
                work.version(),
                new WorkText(text.kind(), title, text.text(), text.particulars(), text.studio()),
                List.of());
    }
}
