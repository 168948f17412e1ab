package shangliang.duties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.council.Plan;

/** The one door to whose job is what: answers from memory, changes in the caller's transaction or its own. */
@Service
public class Duties {

    private final Known known;
    private final Units units;
    private final Works works;

    Duties(Known known, Units units, Works works) {
        this.known = known;
        this.units = units;
        this.works = works;
    }

    /** Those who do the work behind this door. */
    @Component
    record Works(
            DisputeWork disputes, RulingWork rulings, OutsideWork outside, LoadWork loads, AdmissionWork admissions) {}

    /** The topic tree; never a question to the database. */
    public Topics topics() {
        return known.topics();
    }

    /** Whose work a topic is at a place on a day, from memory; a topic that is out of use counts as none. */
    public Route route(@Nullable String topic, @Nullable String place, LocalDate day) {
        return Routing.route(known.book(), ask(topic, place, day));
    }

    /** Whether work may be given to a unit, from memory. */
    public GuardAnswer guard(Assignment assignment) {
        var receiver = new DutyGuard.Receiver(assignment.unit(), assignment.lead());
        return DutyGuard.check(known.book(), receiver, ask(assignment.topic(), assignment.place(), assignment.day()));
    }

    private Ask ask(@Nullable String topic, @Nullable String place, LocalDate day) {
        var used = known.topics().leaf(topic).map(Topic::code).orElse(null);
        return new Ask(used, units.spot(place), day);
    }

    /** Gives work to a unit although the guard refuses; the unit is told by whom and why. */
    @Transactional
    public Outside override(Viewer viewer, Raise.Matter matter, Assignment assignment, String reason) {
        return works.outside().give(viewer, matter, guard(assignment), reason);
    }

    /** Whether a matter may still be handed back: once only, whoever did it. */
    @Transactional(readOnly = true)
    public boolean mayReturn(SourceRef subject) {
        return works.disputes().isNew(subject);
    }

    /** A unit hands a matter back, naming whose it is; the supervision office's clock starts. */
    @Transactional
    public DisputeId raise(Viewer viewer, Raise raise) {
        return works.disputes().raise(viewer, raise);
    }

    /** Either unit says what it has to say; refused once it is ruled on. */
    @Transactional
    public void addEvidence(Viewer viewer, DisputeId id, String words) {
        works.disputes().evidence(viewer, id, words);
    }

    /** The unit keeps the matter after all; it cannot hand it back again. */
    @Transactional
    public void withdraw(Viewer viewer, DisputeId id) {
        works.disputes().withdraw(viewer, id);
    }

    /** The matter is gone, and with it what was argued about. */
    @Transactional
    public void lapse(Viewer viewer, DisputeId id) {
        works.disputes().lapse(viewer, id);
    }

    /** The supervision office decides; the caller assigns by the ruling, without the guard. */
    @Transactional
    public Ruling rule(Viewer viewer, DisputeId id, Decision decision) {
        known.forgetAfterwards();
        return works.rulings().rule(viewer, id, decision);
    }

    /** From today routing no longer follows this precedent. */
    @Transactional
    public void endPrecedent(Viewer viewer, String number, String reason) {
        known.forgetAfterwards();
        works.rulings().end(viewer, number, reason);
    }

    /** A town asks that a duty be taken into its list. */
    @Transactional
    UUID ask(Viewer viewer, Admission.Asked asked) {
        return works.admissions().ask(viewer, asked);
    }

    /** The supervision office leads a request on; once it is in force, the town has a new version of its list. */
    @Transactional
    void move(Viewer viewer, UUID id, AdmissionMove move) {
        known.forgetAfterwards();
        works.admissions().move(viewer, id, move);
    }

    /** Removes what was said about a matter whose person asked for erasure; the rulings stay. */
    @Transactional
    public void erase(SourceRef subject) {
        works.disputes().erase(subject);
    }

    /** What a file of duty lists would do; nothing is changed. */
    @Transactional(readOnly = true)
    ListPlan planLists(Viewer viewer, ListFile file) {
        return works.loads().planLists(viewer, file);
    }

    /** Begins a new version of every list the file changes and ends the old one; an unchanged list stays. */
    @Transactional
    public void loadLists(Viewer viewer, ListFile file) {
        known.forgetAfterwards();
        works.loads().loadLists(viewer, file);
    }

    /** Does what a preview has shown, and only that. */
    @Transactional
    void confirmLists(Viewer viewer, ListFile file, String fingerprint) {
        known.forgetAfterwards();
        LoadWork.mustMatch(works.loads().loadLists(viewer, file).plan(), fingerprint);
    }

    /** What a file of topics would do; nothing is changed. */
    @Transactional(readOnly = true)
    Plan<TopicSheet.Line> planTopics(Viewer viewer, String csv) {
        return works.loads().planTopics(viewer, csv);
    }

    /** Replaces the topic tree by the file's; what it leaves out goes out of use. */
    @Transactional
    public void loadTopics(Viewer viewer, String csv) {
        known.forgetAfterwards();
        works.loads().loadTopics(viewer, csv);
    }

    /** Does what a preview has shown, and only that. */
    @Transactional
    void confirmTopics(Viewer viewer, String csv, String fingerprint) {
        known.forgetAfterwards();
        LoadWork.mustMatch(works.loads().loadTopics(viewer, csv), fingerprint);
    }

    /** Gives a district that has no topics yet those that everyone starts with. */
    @Transactional
    void loadFirstTopics(String csv) {
        if (works.loads().hasNoTopics()) {
            known.forgetAfterwards();
            works.loads().loadTopics(Viewer.CLOCK, csv);
        }
    }
}
