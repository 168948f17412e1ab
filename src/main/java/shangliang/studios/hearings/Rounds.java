package shangliang.studios.hearings;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Calendars;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.engine.draws.MalformedDraw;
import shangliang.engine.draws.Outcome;
import shangliang.studios.Studios;
import shangliang.studios.hearings.SlotState.Stamp;

/** Brings rounds about: announced in time, drawn once, each place taken by the next who can. */
@Component
class Rounds {

    private final RoundRows rows;
    private final SlotRows slots;
    private final Drawing drawing;
    private final Studios studios;
    private final Calendars calendars;
    private final Telling telling;

    Rounds(RoundRows rows, SlotRows slots, Drawing drawing, Studios studios, Calendars calendars, Telling telling) {
        this.rows = rows;
        this.slots = slots;
        this.drawing = drawing;
        this.studios = studios;
        this.calendars = calendars;
        this.telling = telling;
    }

    /** Announces what is due, but never beside a month that is not drawn yet; says how many months. */
    int announce(Instant now) {
        var done = 0;
        if (rows.latest(1).stream().anyMatch(round -> !round.isDrawn())) {
            return done;
        }
        var month = YearMonth.from(Zone.day(now));
        for (var each : List.of(month, month.plusMonths(1))) {
            if (drawing.isTime(each, now) && rows.find(each).isEmpty()) {
                done += announce(each, now) ? 1 : 0;
            }
        }
        return done;
    }

    private boolean announce(YearMonth month, Instant now) {
        var cycle = cycle();
        if (cycle.left().isEmpty()) {
            return false;
        }
        var round = drawing.announce(month, cycle, now);
        var added = rows.add(round);
        if (added) {
            telling.announced(round);
        }
        return added;
    }

    /** The cycle that the next round draws from. */
    Cycle cycle() {
        var running = rows.latest(1).stream().mapToInt(Round::cycle).findFirst().orElse(0);
        var taken = slots.ofCycle(running).stream()
                .filter(slot -> slot.step().counts())
                .map(Slot::studio)
                .collect(Collectors.toSet());
        return Cycle.next(running, taken, studios.book().reporting());
    }

    void draw(Viewer by, YearMonth month, String numbers, Instant now) {
        var round = rows.lock(month).orElseThrow(NotFound::new);
        if (round.isDrawn()) {
            throw new Stale("studios.hearings.refused.drawn");
        }
        if (now.isBefore(round.drawAt())) {
            throw new Refused("studios.hearings.refused.before", round.drawAt());
        }
        draw(by, round.draw(outcome(numbers), false, now));
    }

    private Outcome outcome(String numbers) {
        if (drawing.isUnlikePublished(numbers)) {
            throw new Invalid("numbers", "studios.hearings.numbers", drawing.form());
        }
        try {
            return Outcome.numbers(numbers);
        } catch (MalformedDraw malformed) {
            throw new Invalid("numbers", "studios.hearings.numbers", drawing.form());
        }
    }

    /** Draws by the fallback whatever nobody drew in time. */
    int drawLate(Instant now) {
        var done = 0;
        for (var waiting : rows.undrawn(now)) {
            var round = rows.lock(waiting.month()).filter(each -> !each.isDrawn());
            var outcome = drawing.fallback(waiting, now);
            if (round.isPresent() && outcome.isPresent()) {
                draw(Viewer.CLOCK, round.get().draw(outcome.get(), true, now));
                done++;
            }
        }
        return done;
    }

    private void draw(Viewer by, Round round) {
        var drawn = round.drawn();
        if (drawn == null || !rows.draw(round.id(), drawn)) {
            throw new Stale("studios.hearings.refused.drawn");
        }
        telling.drawn(by, round);
        round.taken().forEach(studio -> schedule(round, studio, "drawn", drawn.at()));
        dropGone(drawn.at());
    }

    private void schedule(Round round, String studio, String how, Instant now) {
        var place = 1 + (round.drawn() == null ? 0 : round.drawn().order().indexOf(studio));
        var day = calendars.current().plus(Zone.day(now), drawing.hearAfter());
        var state = new SlotState.Scheduled(Stamp.of(Viewer.CLOCK, now), "");
        var slot = new Slot(Ids.next(now), round.month(), studio, place, 0, day, state);
        slots.add(slot);
        telling.scheduled(slot, how);
    }

    /** Hearings of studios that are closed fall out, and the next moves up. */
    int dropGone(Instant now) {
        var open = new HashSet<>(studios.book().reporting());
        var gone = slots.waiting().stream()
                .filter(slot -> !open.contains(slot.studio()))
                .toList();
        for (var slot : gone) {
            var next = next(slot.month()).orElse(null);
            move(Viewer.CLOCK, slot.drop(next, Stamp.of(Viewer.CLOCK, now)), SlotMove.DROP);
            replace(slot.month(), next, now);
        }
        return gone.size();
    }

    void move(Viewer by, Slot to, SlotMove move) {
        if (!slots.move(to)) {
            throw new Stale("studios.hearings.refused.stale");
        }
        telling.moved(by, to, move);
    }

    /** Who stands next in the order of a month, has no place in it yet and is still open. */
    Optional<String> next(YearMonth month) {
        var placed = slots.since(month, null).stream()
                .filter(slot -> slot.month().equals(month))
                .map(Slot::studio)
                .collect(Collectors.toSet());
        var open = studios.book().reporting();
        return rows.find(month).map(Round::drawn).stream()
                .flatMap(drawn -> drawn.order().stream())
                .filter(studio -> !placed.contains(studio) && open.contains(studio))
                .findFirst();
    }

    /** All hearings of the cycle that a month belongs to. */
    List<Slot> running(YearMonth month) {
        return rows.find(month).map(round -> slots.ofCycle(round.cycle())).orElse(List.of());
    }

    void replace(YearMonth month, @Nullable String next, Instant now) {
        if (next != null) {
            rows.find(month).ifPresent(round -> schedule(round, next, "moved-up", now));
        }
    }
}
