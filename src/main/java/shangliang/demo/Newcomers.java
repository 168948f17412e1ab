package shangliang.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import shangliang.base.WorkCalendar;

/** Who comes on which day: more on working days and in the wet summer, groups in bursts, and the last days are full. */
final class Newcomers {

    private static final double LONE = 0.88;

    private final Storyteller teller;
    private final Chance chance;
    private final WorkCalendar calendar;
    private final LocalDate today;
    private final double perDay;
    private final Map<LocalDate, List<Story>> planned = new HashMap<>();

    Newcomers(Storyteller teller, Chance chance, WorkCalendar calendar, Size size) {
        this.teller = teller;
        this.chance = chance;
        this.calendar = calendar;
        this.today = size.today();
        this.perDay = size.people() * LONE / size.days() / 1.08;
        group(size);
        lastDays();
    }

    /** How much there is to be. */
    record Size(LocalDate today, int days, int people) {}

    private void group(Size size) {
        for (int left = (int) (size.people() * (1 - LONE)); left > 2; ) {
            var people = Math.min(left, chance.of(0.25) ? chance.whole(9, 23) : chance.whole(3, 8));
            var first = today.minusDays(chance.whole(2, size.days() - 1));
            spread(teller.together(people, chance.fork()), first);
            left -= people;
        }
    }

    private void spread(List<Story> stories, LocalDate first) {
        for (int i = 0; i < stories.size(); i++) {
            var later = i == 0 ? 0 : chance.whole(1, 8);
            plan(first.plusDays(later), stories.get(i));
        }
    }

    /** So that disputes, questions to the chair and returned matters lie on the desks when the demo is opened. */
    private void lastDays() {
        for (int i = 0; i < 6; i++) {
            plan(today.minusDays(chance.whole(3, 7)), teller.of(Story.Fate.DISPUTED, chance.fork()));
            plan(today.minusDays(chance.whole(7, 14)), teller.of(Story.Fate.ESCALATED, chance.fork()));
            plan(today.minusDays(chance.whole(1, 4)), teller.of(Story.Fate.DECLINED, chance.fork()));
            plan(today.minusDays(chance.whole(5, 12)), teller.of(Story.Fate.CONVENED, chance.fork()));
        }
    }

    private void plan(LocalDate day, Story story) {
        planned.computeIfAbsent(day, any -> new ArrayList<>()).add(story);
    }

    List<Story> on(LocalDate day) {
        var stories = new ArrayList<>(planned.getOrDefault(day, List.of()));
        var expected = perDay * share(day);
        var people = (int) Math.floor(expected + chance.between(-0.3 * expected, 0.3 * expected) + 0.5);
        IntStream.range(0, people).forEach(i -> stories.add(teller.any(chance)));
        return stories;
    }

    private double share(LocalDate day) {
        var share = calendar.isWorkday(day) ? 1.2 : 0.55;
        if (day.getMonthValue() >= 6 && day.getMonthValue() <= 8) {
            share *= 1.2;
        }
        var left = ChronoUnit.DAYS.between(day, today);
        return left <= 2 ? share * 2.2 : left <= 21 ? share * 1.3 : share;
    }
}
