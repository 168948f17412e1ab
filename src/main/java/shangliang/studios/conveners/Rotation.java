package shangliang.studios.conveners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The conveners of a studio one after another, each for the same number of months. */
public record Rotation(List<Turn> turns) {

    /** More would reach further than anybody plans. */
    static final int MOST = 6;

    /** One member's time, both days included. */
    public record Turn(UUID member, LocalDate since, LocalDate until) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(since) && !day.isAfter(until);
        }
    }

    public Rotation {
        turns = List.copyOf(turns);
    }

    /** From a day on, in this order; whoever stands twice has two turns. */
    public static Rotation of(List<UUID> members, LocalDate from, int months) {
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < members.size(); i++) {
            var since = from.plusMonths((long) i * months);
            var until = from.plusMonths((i + 1L) * months).minusDays(1);
            turns.add(new Turn(members.get(i), since, until));
        }
        return new Rotation(turns);
    }

    Optional<Turn> on(LocalDate day) {
        return turns.stream().filter(turn -> turn.holdsOn(day)).findFirst();
    }

    /** Whose turn comes after a day. */
    Optional<Turn> after(LocalDate day) {
        return turns.stream().filter(turn -> turn.since().isAfter(day)).findFirst();
    }
}
