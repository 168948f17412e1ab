package shangliang.demo;

import org.jspecify.annotations.Nullable;
import shangliang.duties.Disputes;

/** All desks of the demo: who does what next, by where a voice stands. */
record Desks(IntakeDesk intake, RoutingDesk routing, UnitDesk unit, Superiors superiors, PressDesk press, AtHome home) {

    static Desks of(Stage stage, Disputes disputes) {
        var routing = new RoutingDesk(stage);
        return new Desks(
                new IntakeDesk(stage),
                routing,
                new UnitDesk(stage, routing),
                new Superiors(stage, routing, disputes),
                new PressDesk(stage),
                new AtHome(stage));
    }

    @Nullable
    Next matter(Life life, Standing now) {
        var leaving = mayLeave(now) ? home.leave(life) : null;
        if (leaving != null) {
            return leaving;
        }
        return switch (now.phase()) {
            case "SUBMITTED" -> intake.submitted(life);
            case "CLARIFYING" -> intake.clarifying(life);
            case "DECLINE_PROPOSED" -> intake.declineProposed(life, now);
            case "REFERRED_OUT" -> intake.referredOut(life);
            case "NOT_ACCEPTED" -> home.notAccepted(life);
            case "ACCEPTED", "REOPENED" -> routing.accepted(life, now);
            default -> working(life, now);
        };
    }

    private @Nullable Next working(Life life, Standing now) {
        return switch (now.phase()) {
            case "ASSIGNED" -> unit.assigned(life, now);
            case "RETURN_REQUESTED" -> superiors.returnRequested(life, now);
            case "RULING" -> superiors.ruling(life, now);
            case "IN_PROGRESS" -> unit.inProgress(life, now);
            case "JOINT_REVIEW" -> unit.jointReview(life, now);
            case "ESCALATED" -> superiors.escalated(life);
            case "REWORK" -> unit.rework(life, now);
            default -> ending(life, now);
        };
    }

    private @Nullable Next ending(Life life, Standing now) {
        return switch (now.phase()) {
            case "ANSWERED" -> {
                var better = unit.replace(life, now);
                yield better == null ? home.answered(life, now) : better;
            }
            case "CLOSED" -> home.closed(life);
            case "RECHECK" -> superiors.recheck(life);
            case "LINKED" -> home.linked(life, now);
            case "WITHDRAWN" -> home.withdrawn(life);
            default -> null;
        };
    }

    private static boolean mayLeave(Standing now) {
        return switch (now.phase()) {
            case "SUBMITTED", "ACCEPTED", "ASSIGNED", "IN_PROGRESS" -> true;
            default -> false;
        };
    }

    /** What the person does on the side. */
    @Nullable
    Next aside(Life life, Standing now) {
        return now.phase().equals("ASSIGNED") || now.phase().equals("IN_PROGRESS") ? home.add(life) : null;
    }
}
