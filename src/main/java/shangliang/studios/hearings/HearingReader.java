package shangliang.studios.hearings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Piece.Audience;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.studios.Deeds;
import shangliang.studios.Studio;
import shangliang.studios.Studios;
import shangliang.studios.acts.StudioActs;
import shangliang.thread.Threads;

/** Reads rounds, hearings and reports for those who may see them. */
@Component
class HearingReader {

    private static final int ROUNDS = 24;
    private static final int FACTS = 10;

    private final RoundRows rounds;
    private final SlotRows slots;
    private final Rounds next;
    private final Around around;

    HearingReader(RoundRows rounds, SlotRows slots, Rounds next, Around around) {
        this.rounds = rounds;
        this.slots = slots;
        this.next = next;
        this.around = around;
    }

    /** What reports are put together from besides the hearings themselves. */
    @Component
    record Around(Studios studios, ObjectProvider<Deeds> deeds, Threads threads, StudioActs acts) {}

    HearingsPage all() {
        var latest = rounds.latest(ROUNDS);
        var from = latest.isEmpty()
                ? YearMonth.from(around.acts().today())
                : latest.getLast().month();
        return new HearingsPage(
                latest, slots.since(from, null), next.cycle(), around.studios().book());
    }

    Round round(String month) {
        return SlotKey.month(month).flatMap(rounds::find).orElseThrow(NotFound::new);
    }

    RoundPage page(String month) {
        var round = round(month);
        return new RoundPage(round, of(round), around.studios().book());
    }

    List<Slot> of(Round round) {
        return slots.since(round.month(), null).stream()
                .filter(slot -> slot.month().equals(round.month()))
                .toList();
    }

    /** The hearings a desk has to do with: a studio's own, or all of the last year. */
    List<Slot> seenBy(Viewer viewer) {
        var from = YearMonth.from(around.acts().today()).minusMonths(12);
        return slots.since(from, studioOf(viewer));
    }

    List<Round> undrawn() {
        return rounds.latest(2).stream().filter(round -> !round.isDrawn()).toList();
    }

    static @Nullable String studioOf(Viewer viewer) {
        return viewer instanceof Viewer.Staff staff && staff.post().role() == Role.STUDIO_LEAD
                ? staff.post().scope().code()
                : null;
    }

    /** The report of one hearing; a lead sees their own only. */
    Report report(Viewer viewer, SlotKey key) {
        var own = !viewer.is(Role.STUDIO_LEAD) || viewer.is(Role.STUDIO_LEAD, ScopeRef.studio(key.studio()));
        var slot = slots.find(key).filter(found -> own).orElseThrow(NotFound::new);
        var studio = around.studios().book().studio(key.studio()).orElseThrow(NotFound::new);
        var before = before(slot);
        var from = before.map(last -> last.day().plusDays(1)).orElseGet(() -> opened(studio, slot));
        var to = slot.step() == SlotStep.SCHEDULED ? around.acts().today() : slot.day();
        var deeds = around.deeds()
                .orderedStream()
                .flatMap(source -> source.of(key.studio(), from, to).stream())
                .limit(FACTS)
                .toList();
        var picture = around.threads().picture(slot.ref(), Audience.STAFF, List.of(), isRunning(slot));
        return new Report(slot, studio, before.orElse(null), new Report.Period(from, to), deeds, picture);
    }

    private static boolean isRunning(Slot slot) {
        return slot.step() == SlotStep.SCHEDULED || slot.step() == SlotStep.DECIDED;
    }

    /** The last time it was heard before. */
    private Optional<Slot> before(Slot slot) {
        return slots.since(slot.month().minusMonths(36), slot.studio()).stream()
                .filter(each -> each.month().isBefore(slot.month()) && isHeard(each))
                .findFirst();
    }

    private static boolean isHeard(Slot slot) {
        return slot.step().counts() && slot.step() != SlotStep.SCHEDULED;
    }

    /** What a first report goes back to: the plaque, but no more than a year. */
    private static LocalDate opened(Studio studio, Slot slot) {
        var year = slot.month().minusMonths(12).atDay(1);
        var plaque = studio.opened().plaque();
        return plaque == null || plaque.isBefore(year) ? year : plaque;
    }
}
