package shangliang.demo;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import shangliang.studios.hearings.Hearings;

/** Plays the monthly hearings: the clerk draws, leads say a sentence, the chair hears and decides, leads answer. */
final class Hearers {

    /** In one month nobody thinks of the numbers, and the fallback draws. */
    private static final int FORGOTTEN = 5;

    private final Stage stage;
    private final Hearings hearings;
    private final HearingLines lines;
    private final Chance chance;
    private final Set<YearMonth> drawn = new HashSet<>();

    Hearers(Stage stage, Hearings hearings, HearingLines lines, Chance chance) {
        this.stage = stage;
        this.hearings = hearings;
        this.lines = lines;
        this.chance = chance;
    }

    void on(LocalDate day) {
        at(day, 1, 0);
        hearings.tick();
        draw(day);
        at(day, 19, 30);
        hearings.tick();
        if (stage.office().calendar().isWorkday(day)) {
            lines.open().forEach(line -> go(line, day));
        }
    }

    private void at(LocalDate day, int hour, int minute) {
        stage.time().set(DemoClock.begin(day).plusSeconds(3600L * hour + 60L * minute));
    }

    private void draw(LocalDate day) {
        var month = YearMonth.from(day);
        if (drawn.size() == FORGOTTEN || drawn.contains(month)) {
            drawn.add(month);
            return;
        }
        at(day, 9, 20 + chance.whole(0, 30));
        if (stage.attempt(() -> hearings.draw(stage.cast().of("clerk"), month, numbers()))) {
            drawn.add(month);
        } else {
            at(day, 10, 0);
        }
    }

    private String numbers() {
        var red = IntStream.rangeClosed(1, 33)
                .boxed()
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        var six = IntStream.range(0, 6)
                .mapToObj(i -> red.remove(chance.whole(0, red.size() - 1)))
                .map(String::valueOf)
                .collect(joining(" "));
        return six + " + " + chance.whole(1, 16);
    }

    private void go(HearingLines.Line line, LocalDate day) {
        switch (line.step()) {
            case "SCHEDULED" -> scheduled(line, day);
            case "DECIDED" -> answer(line);
            default -> {}
        }
    }

    private void scheduled(HearingLines.Line line, LocalDate day) {
        var studio = line.key().studio();
        if (day.equals(line.day().minusDays(9)) && chance.of(0.05)) {
            stage.attempt(() -> hearings.swap(stage.cast().of("clerk"), line.key(), word("HEARING_SWAP")));
        } else if (day.equals(line.day().minusDays(2))) {
            stage.attempt(() -> hearings.say(stage.cast().studio(studio), line.key(), word("HEARING_SENTENCE")));
        } else if (!day.isBefore(line.day())) {
            stage.attempt(() -> hear(line));
        }
    }

    private void hear(HearingLines.Line line) {
        var chair = stage.cast().of("chair");
        hearings.hear(chair, line.key());
        for (int i = chance.whole(0, 2); i > 0; i--) {
            hearings.decide(chair, line.key(), word("HEARING_DECISION"), chance.one(List.of(10, 15, 20)));
        }
    }

    private void answer(HearingLines.Line line) {
        if (line.unanswered() > 0 && chance.of(0.11)) {
            var lead = stage.cast().studio(line.key().studio());
            stage.attempt(() -> hearings.answer(lead, line.key(), line.unanswered(), word("HEARING_ANSWER")));
        }
    }

    private String word(String purpose) {
        return stage.phrases().one(purpose, chance);
    }
}
