package shangliang.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Notice;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Stale;
import shangliang.base.Texts;
import shangliang.base.Viewer;
import shangliang.duties.Admission.Stage;

/** What happens to a request for a new duty: the town asks, the supervision office leads it to an end. */
@Component
class AdmissionWork {

    private static final int TITLE = 60;
    private static final int SOURCE = 200;

    private final AdmissionRows rows;
    private final ListRows lists;
    private final Clauses clauses;
    private final DutyActs acts;

    AdmissionWork(AdmissionRows rows, ListRows lists, Clauses clauses, DutyActs acts) {
        this.rows = rows;
        this.lists = lists;
        this.clauses = clauses;
        this.acts = acts;
    }

    UUID ask(Viewer viewer, Admission.Asked asked) {
        if (!viewer.is(Role.UNIT, ScopeRef.organ(asked.town()))
                || !clauses.units().isTown(asked.town())) {
            throw new NotFound();
        }
        check(asked);
        var requested = new Stage.Requested(acts.now(), viewer.actor());
        var admission = new Admission(acts.newId(), asked, List.of(requested));
        rows.add(admission);
        acts.done(viewer, "duties.admission-asked", admission.ref(), asked.toString());
        tell(admission, Role.SUPERVISION, ScopeRef.DISTRICT);
        if (asked.lead() != null) {
            tell(admission, Role.UNIT, ScopeRef.organ(asked.lead()));
        }
        return admission.id();
    }

    private void check(Admission.Asked asked) {
        Words.check("title", asked.title());
        if (Texts.length(asked.title()) > TITLE) {
            throw new Invalid("title", "duties.words.long", TITLE);
        }
        if (asked.topics().isEmpty()
                || asked.topics().stream()
                        .anyMatch(topic -> clauses.topics().leaf(topic).isEmpty())) {
            throw new Invalid("topic", "duties.admission.topic");
        }
        if (asked.workingDays() < 1 || asked.workingDays() > 60) {
            throw new Invalid("days", "duties.admission.days");
        }
        if (asked.kind() == DutyKind.SUPPORTING
                && (asked.lead() == null || !clauses.units().knows(asked.lead()))) {
            throw new Invalid("lead", "duties.admission.lead");
        }
        Words.check("reason", asked.reason());
    }

    void move(Viewer viewer, UUID id, AdmissionMove move) {
        switch (move.to()) {
            case JOINT_TALK -> take(viewer, id, new Stage.JointTalk(acts.now(), viewer.actor(), words("words", move)));
            case COUNTY_REVIEW ->
                take(viewer, id, new Stage.CountyReview(acts.now(), viewer.actor(), words("words", move)));
            case REFUSED -> take(viewer, id, new Stage.Refused(acts.now(), viewer.actor(), words("refusal", move)));
            case IN_FORCE -> admit(viewer, id, Objects.requireNonNull(move.terms()));
            case REQUESTED -> throw new Invalid("to", "duties.admission.stale");
        }
    }

    private static String words(String field, AdmissionMove move) {
        Words.check(field, move.words());
        return move.words();
    }

    /** From its day on the town works by a list of its own that holds the new duty. */
    private void admit(Viewer viewer, UUID id, Admission.Terms terms) {
        lists.lock();
        var next = new Stage.InForce(acts.now(), viewer.actor(), terms);
        var asked = next(viewer, id, next).asked();
        var version = version(new DutyBook(lists.all(), List.of()), asked, terms);
        take(viewer, id, next);
        var ref = new SourceRef("duty-list", acts.newId());
        lists.follow(version, acts.done(viewer, "duties.list-begun", ref, LoadWork.content(version)));
    }

    private DutyList version(DutyBook book, Admission.Asked asked, Admission.Terms terms) {
        var own = book.last(asked.town());
        check(terms, own.orElse(null));
        var before = own.or(() -> book.list(DutyList.TOWN, terms.from()))
                .map(DutyList::items)
                .orElse(List.of());
        if (before.stream().anyMatch(item -> item.clause().equals(terms.clause()))) {
            throw new Invalid("clause", "duties.admission.clause-taken", terms.clause());
        }
        var items = new ArrayList<>(before);
        items.add(new DutyItem(
                terms.clause(),
                asked.kind(),
                Label.of(asked.title()),
                asked.topics(),
                asked.workingDays(),
                asked.kind() == DutyKind.SUPPORTING ? asked.lead() : null,
                null));
        var number = own.map(list -> list.version() + 1).orElse(1);
        return new DutyList(asked.town(), true, number, terms.from(), null, terms.source(), items);
    }

    private void check(Admission.Terms terms, @Nullable DutyList own) {
        if (!DutySheet.isClause(terms.clause())) {
            throw new Invalid("clause", "duties.admission.clause");
        }
        if (terms.from().isBefore(acts.today())
                || terms.from().isAfter(acts.today().plusYears(1))) {
            throw new Invalid("from", "duties.file.far");
        }
        if (own != null && !terms.from().isAfter(own.from())) {
            throw new Invalid("from", "duties.admission.not-after", own.from());
        }
        if (terms.source().isBlank() || Texts.length(terms.source()) > SOURCE) {
            throw new Invalid("source", "duties.file.source");
        }
    }

    private Admission next(Viewer viewer, UUID id, Stage next) {
        RulingWork.mustSupervise(viewer);
        return rows.find(id).orElseThrow(NotFound::new).then(next);
    }

    /** Compare and set: whoever comes second is told. */
    private void take(Viewer viewer, UUID id, Stage next) {
        var after = next(viewer, id, next);
        if (!rows.move(after)) {
            throw new Stale("duties.admission.stale");
        }
        acts.done(viewer, "duties.admission-moved", after.ref(), next.toString());
        tell(after, Role.UNIT, ScopeRef.organ(after.asked().town()));
    }

    private void tell(Admission admission, Role role, ScopeRef scope) {
        acts.tell(new Notice(
                new Notice.Recipient.Holders(role, scope),
                admission.ref(),
                "duties.notice.admission." + admission.step(),
                List.of(
                        clauses.units().name(admission.asked().town()),
                        Label.of(admission.asked().title())),
                "/desk/admissions/" + admission.id(),
                acts.now()));
    }
}
