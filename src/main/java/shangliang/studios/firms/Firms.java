package shangliang.studios.firms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.Stale;
import shangliang.base.Texts;
import shangliang.base.Trade;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.studios.Studios;
import shangliang.studios.acts.Json;
import shangliang.studios.acts.StudioActs;

/** The one door for what is done with and for firms. */
@Service
@Transactional
public class Firms {

    private static final int NAME = 60;
    private static final int WORDS = 2000;

    private final FirmPolicyRows policies;
    private final FirmRows firms;
    private final VisitRows visits;
    private final Cadence cadence;
    private final Around around;

    Firms(FirmPolicyRows policies, FirmRows firms, VisitRows visits, Cadence cadence, Around around) {
        this.policies = policies;
        this.firms = firms;
        this.visits = visits;
        this.cadence = cadence;
        this.around = around;
    }

    /** What else the door needs at hand. */
    @Component("firmsAround")
    record Around(Council council, Studios studios, StudioActs acts) {}

    /** A new policy, kept by the organ of whoever writes it. */
    public UUID provide(Viewer by, EnterprisePolicy.Text text) {
        if (!isKeeper(by)) {
            throw new NotFound();
        }
        text.check();
        var policy = new EnterprisePolicy(Ids.next(acts().now()), 0, code(by), text);
        policies.add(policy);
        acts().done(by, "firms.policy-provided", policy.ref(), Json.write(policy));
        return policy.id();
    }

    /** Other words for it, or another last day; what it said before stays in the log. */
    void reword(Viewer by, UUID id, int version, EnterprisePolicy.Text text) {
        var policy = policies.lock(id)
                .filter(found ->
                        isKeeper(by) && (by.is(Role.CLERK) || found.keeper().equals(code(by))))
                .orElseThrow(NotFound::new);
        text.check();
        if (policy.version() != version || !policies.move(policy.says(text))) {
            throw new Stale("studios.firms.stale");
        }
        acts().done(by, "firms.policy-reworded", policy.ref(), Json.write(policy.says(text)));
    }

    static boolean isKeeper(Viewer by) {
        return by.is(Role.COMMITTEE) || by.is(Role.CLERK) || by.is(Role.UNIT);
    }

    public UUID note(Viewer by, String name, Trade trade, String town, String wish) {
        if (!by.is(Role.STUDIO_LEAD) && !by.is(Role.COMMITTEE) && !by.is(Role.CLERK)) {
            throw new NotFound();
        }
        require("name", name, NAME);
        if (around.council().directory().towns().stream()
                .noneMatch(one -> one.code().equals(town))) {
            throw new Invalid("town", "studios.firms.firm.town");
        }
        if (Texts.length(wish) > WORDS) {
            throw new Invalid("wish", "studios.firms.words", WORDS);
        }
        var firm = new Firm(Ids.next(acts().now()), name, trade, town, wish);
        firms.add(firm);
        acts().done(by, "firms.noted", firm.ref(), Json.write(firm));
        return firm.id();
    }

    /** Only when it does not disturb the firm; the refusal says when one was there and when one may come. */
    public UUID plan(Viewer by, UUID firm, LocalDate day, String purpose) {
        var studio = studioOf(by);
        var held = firms.lock(firm).orElseThrow(NotFound::new);
        require("purpose", purpose, NAME * 2);
        if (day.isBefore(acts().today()) || day.isAfter(acts().today().plusYears(1))) {
            throw new Invalid("day", "studios.firms.visit.day");
        }
        var others = visits.of(held.id()).stream()
                .filter(visit -> visit.step() != FirmVisit.Step.DROPPED)
                .toList();
        checkCadence(others, day);
        var visit = new FirmVisit(
                Ids.next(acts().now()), 0, firm, studio, day, purpose, List.of(), FirmVisit.Step.PLANNED, "", Map.of());
        visits.add(visit);
        told(by, "planned", visit);
        return visit.id();
    }

    private void checkCadence(List<FirmVisit> others, LocalDate day) {
        var days = others.stream().map(FirmVisit::day).toList();
        if (!cadence.allows(days, day)) {
            var nearest = others.stream()
                    .min(Comparator.comparingLong(visit -> Math.abs(visit.day().toEpochDay() - day.toEpochDay())))
                    .orElseThrow();
            throw new Invalid(
                    "day",
                    "studios.firms.visit.cadence",
                    nearest.day(),
                    around.studios().book().nameOf(nearest.studio()),
                    cadence.next(days, day));
        }
    }

    /** Goes along instead of coming again. */
    void join(Viewer by, UUID id) {
        var studio = studioOf(by);
        act(by, id, "joined", visit -> visit.join(studio, acts().today()));
    }

    /** What the firm said, and what became of each policy that was explained. */
    public void hold(Viewer by, UUID id, String heard, Map<UUID, FirmVisit.Delivery> told) {
        require("heard", heard, WORDS);
        own(by, id, "held", visit -> visit.hold(heard, told, acts().today()));
    }

    void drop(Viewer by, UUID id, String why) {
        require("heard", why, WORDS);
        own(by, id, "dropped", visit -> visit.drop(why));
    }

    private void own(Viewer by, UUID id, String name, UnaryOperator<FirmVisit> decision) {
        var studio = studioOf(by);
        act(by, id, name, visit -> {
            if (!visit.goes(studio)) {
                throw new Refused("studios.firms.visit.not-yours");
            }
            return decision.apply(visit);
        });
    }

    private void act(Viewer by, UUID id, String name, UnaryOperator<FirmVisit> decision) {
        var after = decision.apply(visits.lock(id).orElseThrow(NotFound::new));
        if (!visits.move(after)) {
            throw new Stale("studios.firms.stale");
        }
        told(by, name, after);
    }

    private void told(Viewer by, String name, FirmVisit visit) {
        acts().done(by, "firms.visit-" + name, firmOf(visit).ref(), Json.write(visit));
    }

    private Firm firmOf(FirmVisit visit) {
        return firms.find(visit.firm()).orElseThrow(NotFound::new);
    }

    private static void require(String field, String words, int most) {
        if (words.isBlank() || Texts.length(words) > most) {
            throw new Invalid(field, "studios.firms.words", most);
        }
    }

    private String studioOf(Viewer by) {
        if (by instanceof Viewer.Staff staff && by.is(Role.STUDIO_LEAD)) {
            return staff.post().scope().code();
        }
        throw new NotFound();
    }

    private static String code(Viewer by) {
        return by instanceof Viewer.Staff staff ? staff.post().scope().code() : "";
    }

    private StudioActs acts() {
        return around.acts();
    }
}
