package shangliang.duties;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Calendars;
import shangliang.base.Deadline;
import shangliang.base.Invalid;
import shangliang.base.Notice;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Texts;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Council;

/** Carries out what the door does with a dispute before it is ruled on. */
@Component
class DisputeWork {

    /** Working days within which the supervision office has to rule. */
    static final int RULE_WITHIN = 3;

    private static final int MOST = 2000;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");

    private final DisputeRows rows;
    private final Known known;
    private final DutyActs acts;
    private final Near near;

    DisputeWork(DisputeRows rows, Known known, DutyActs acts, Near near) {
        this.rows = rows;
        this.known = known;
        this.acts = acts;
        this.near = near;
    }

    /** What stands around the district's disputes: who exists and which days are worked. */
    @Component
    record Near(Council council, Calendars calendars) {

        boolean handles(@Nullable String unit) {
            var directory = council.directory();
            return directory
                    .organ(unit)
                    .filter(organ -> organ.kind().handles() && directory.isCurrent(organ))
                    .isPresent();
        }
    }

    Dispute raise(Viewer viewer, Raise raise) {
        check(raise);
        var now = acts.now();
        var due = Deadline.workingDays(near.calendars().current(), now, RULE_WITHIN);
        var dispute = new Dispute(DisputeId.next(now), raise, now, due, new Dispute.State.Raised());
        if (!rows.add(dispute, viewer)) {
            throw new Refused("duties.dispute.second");
        }
        acts.done(viewer, "duties.dispute-raised", dispute.id().ref(), raise.toString());
        tell(dispute, Role.SUPERVISION, ScopeRef.DISTRICT, "duties.notice.raised");
        tell(dispute, Role.UNIT, ScopeRef.organ(raise.whose()), "duties.notice.named");
        return dispute;
    }

    private void check(Raise raise) {
        words("reason", raise.reason());
        if (!near.handles(raise.whose())) {
            throw new Invalid("whose", raise.whose().isBlank() ? "duties.whose.empty" : "duties.whose.unknown");
        }
        if (raise.whose().equals(raise.unit())) {
            throw new Invalid("whose", "duties.whose.self");
        }
        var clause = raise.clause();
        if (clause != null && !holds(raise, raise.unit(), clause) && !holds(raise, raise.whose(), clause)) {
            throw new Invalid("clause", "duties.clause.unknown", clause);
        }
    }

    private boolean holds(Raise raise, String unit, String clause) {
        return item(unit, clause) != null
                || ClausesOf.at(known.book(), unit, known.spot(raise.matter().place()), acts.today()).stream()
                        .anyMatch(held -> held.item().clause().equals(clause));
    }

    /** The clause of a unit's list in force today, or null. */
    @Nullable DutyItem item(String unit, String clause) {
        var town = near.council()
                .directory()
                .organ(unit)
                .filter(organ -> organ.kind() == shangliang.council.Organ.Kind.TOWN_UNIT)
                .isPresent();
        var book = known.book();
        return book.list(unit, acts.today())
                .or(() -> town ? book.list(DutyList.TOWN, acts.today()) : java.util.Optional.empty())
                .flatMap(list -> list.items().stream()
                        .filter(item -> item.clause().equals(clause))
                        .findFirst())
                .orElse(null);
    }

    void tell(Dispute dispute, Role role, ScopeRef scope, String key) {
        acts.tell(new Notice(
                new Notice.Recipient.Holders(role, scope),
                dispute.id().ref(),
                key,
                List.of(shangliang.base.Label.of(dispute.raise().matter().number())),
                "/desk/disputes/" + dispute.id(),
                acts.now()));
    }

    static void words(String field, String text) {
        if (text.isBlank()) {
            throw new Invalid(field, "duties.words.empty");
        }
        if (Texts.length(text) > MOST) {
            throw new Invalid(field, "duties.words.long", MOST);
        }
    }

    /** Words for everyone: long numbers are somebody's telephone or identity. */
    static void publicWords(String field, String text) {
        words(field, text);
        if (LONG_NUMBER.matcher(text).find()) {
            throw new Invalid(field, "duties.words.personal");
        }
    }

    static int year(java.time.Instant at) {
        return Zone.day(at).getYear();
    }
}
