package shangliang.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.duties.Assignment;
import shangliang.duties.DutyKind;
import shangliang.duties.GuardAnswer;
import shangliang.duties.Route;
import shangliang.voices.Order;

/** How clerks give a voice to a unit: as the lists route it, else as a person decides. */
record RoutingDesk(Stage stage) {

    private static final String NOBODY = "ZS";

    @Nullable
    Next accepted(Life life, Standing now) {
        var urgent = life.story().said().urgent();
        var at = urgent ? stage.minutes(life.chance(), 3, 30) : stage.hours(life.chance(), 0.3, 5);
        return Next.of(at, () -> assign(life, now));
    }

    private void assign(Life life, Standing now) {
        var route = stage.doors().duties().route(now.topic(), place(life), stage.day());
        var unit = quarrelsome(life, now);
        if (unit == null) {
            unit = unit(life, route);
        }
        if (allowed(life, now, unit)) {
            var helpers = helpers(life, route, unit);
            var by = life.isGuidance() ? stage.receiver(life) : stage.cast().clerk(life.chance());
            stage.voices().assign(by, life.number(), new Order(unit, life.isGuidance() ? List.of() : helpers, ""));
        } else {
            var reason = stage.word(life, "OVERRIDE");
            stage.voices().assign(stage.cast().of("supervision"), life.number(), new Order(unit, List.of(), reason));
        }
    }

    private @Nullable String quarrelsome(Life life, Standing now) {
        var quarrel = life.story().quarrel();
        if (quarrel == null || now.returned()) {
            return null;
        }
        var unit = organ(life, quarrel.returnedBy());
        return allowed(life, now, unit) ? unit : null;
    }

    /** {@code TOWN} means the office of the place. */
    String organ(Life life, String code) {
        return code.equals(Quarrel.TOWN)
                ? stage.doors()
                        .directory()
                        .townUnitOf(place(life))
                        .orElseThrow()
                        .code()
                : code;
    }

    private String unit(Life life, Route route) {
        return switch (route) {
            case Route.Routed routed -> routed.unit();
            case Route.NeedsHuman open -> chosen(life, open.candidates());
        };
    }

    private String chosen(Life life, List<Route.Candidate> candidates) {
        var owners = candidates.stream()
                .filter(one -> one.kind() == DutyKind.BASIC)
                .map(Route.Candidate::unit)
                .distinct()
                .toList();
        if (!owners.isEmpty()) {
            return organ(life, life.chance().one(owners));
        }
        return candidates.stream()
                .map(Route.Candidate::lead)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(NOBODY);
    }

    private List<String> helpers(Life life, Route route, String unit) {
        if (!(route instanceof Route.NeedsHuman open) || !life.chance().of(0.3)) {
            return List.of();
        }
        return open.candidates().stream()
                .filter(one -> one.kind() == DutyKind.SUPPORTING && unit.equals(one.lead()))
                .map(one -> organ(life, one.unit()))
                .filter(helper -> !helper.equals(unit))
                .limit(1)
                .toList();
    }

    private boolean allowed(Life life, Standing now, String unit) {
        return stage.doors().duties().guard(Assignment.toLead(unit, now.topic(), place(life), stage.day()))
                instanceof GuardAnswer.Allowed;
    }

    private static String place(Life life) {
        return life.story().spot().village().code();
    }
}
