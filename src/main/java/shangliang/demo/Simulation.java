package shangliang.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shangliang.base.District;
import shangliang.ledger.Ledger;

/** Lets the months pass day by day: people speak, desks act, the clock acts, the ledger is sealed. */
final class Simulation {

    private final Stage stage;
    private final Night night;
    private final List<Crew> crews;
    private int told;

    Simulation(Stage stage, Desks desks, Night night) {
        this.stage = stage;
        this.night = night;
        this.crews = IntStream.range(0, stage.time().crews())
                .mapToObj(number -> new Crew(number, stage, desks, night.rows()))
                .toList();
    }

    /** What everybody's night, and the early morning, is made of. */
    record Night(StandingRows rows, Ledger ledger, ClassesDesk classes) {}

    /**
     * From the day the clock shows until today begins.
     *
     * @param diaries what else happens in the evening of each day
     */
    void run(Newcomers newcomers, List<Consumer<LocalDate>> diaries) {
        try (var threads = Executors.newFixedThreadPool(crews.size())) {
            for (var day = stage.day(); day.isBefore(stage.time().today()); day = day.plusDays(1)) {
                midnight(day);
                var begin = DemoClock.begin(day);
                newcomers.on(day).forEach(story -> crew(story).expect(story, begin));
                live(threads, DemoClock.begin(day.plusDays(1)));
                var today = day;
                diaries.forEach(diary -> diary.accept(today));
            }
            midnight(stage.time().today());
        }
    }

    /** Those who say the same are played by one crew. */
    private Crew crew(Story story) {
        var turn = story.group() == null ? told++ : story.group().number();
        return crews.get(turn % crews.size());
    }

    private void live(ExecutorService threads, Instant end) {
        var days = crews.stream()
                .<Callable<Object>>map(crew -> () -> {
                    District.within(District.ONLY, () -> crew.live(end));
                    return crew;
                })
                .toList();
        try {
            for (var day : threads.invokeAll(days)) {
                day.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void midnight(LocalDate day) {
        stage.time().dawn(DemoClock.begin(day));
        var done = stage.voices().tick();
        while (done > 0) {
            done = stage.voices().tick();
        }
        night.rows().open().forEach(standing -> crews.forEach(crew -> crew.plan(standing)));
        night.classes().on(day);
        var sealed = night.ledger().seal();
        while (sealed) {
            sealed = night.ledger().seal();
        }
    }

    @Nullable
    Life life(@Nullable UUID voice) {
        return crews.stream()
                .map(crew -> crew.life(voice))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Tally tally() {
        return stage.tally();
    }

    Instant today() {
        return DemoClock.begin(stage.time().today());
    }
}
