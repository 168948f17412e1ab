package shangliang.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import shangliang.base.Trade;
import shangliang.studios.firms.EnterprisePolicy;
import shangliang.studios.firms.Firms;

/** Plays what is done for firms: policies at the beginning, firms noted soon after, and visits as often as one may come. */
final class Callers {

    private static final int FIRST = 3;
    private static final int EVERY = 9;

    private final Stage stage;
    private final Firms firms;
    private final Chance chance;
    private final Map<UUID, CSVRecord> noted = new LinkedHashMap<>();
    private final Map<UUID, Planned> planned = new LinkedHashMap<>();
    private LocalDate begun = LocalDate.MAX;

    Callers(Stage stage, Firms firms, Chance chance) {
        this.stage = stage;
        this.firms = firms;
        this.chance = chance;
    }

    private record Planned(CSVRecord firm, LocalDate day) {}

    void on(LocalDate day) {
        stage.time().set(DemoClock.begin(day).plusSeconds(3600L * 10));
        if (begun.equals(LocalDate.MAX)) {
            begun = day;
            Sheets.rows("policies").forEach(this::provide);
        }
        var age = day.toEpochDay() - begun.toEpochDay();
        if (age == FIRST) {
            Sheets.rows("firms").forEach(this::note);
        }
        planned.entrySet().stream()
                .filter(one -> one.getValue().day().equals(day))
                .forEach(one -> hold(one.getKey(), one.getValue()));
        if (age > FIRST && age % EVERY == 0) {
            plan(day);
        }
    }

    private void provide(CSVRecord row) {
        var trades = row.get("trades").isEmpty()
                ? Set.<Trade>of()
                : Arrays.stream(row.get("trades").split(" "))
                        .map(Trade::valueOf)
                        .collect(Collectors.toSet());
        var text = new EnterprisePolicy.Text(
                row.get("title"), row.get("summary"), row.get("clause"), row.get("ask"), trades, begun, null);
        firms.provide(stage.cast().unit(row.get("keeper")), text);
    }

    private void note(CSVRecord row) {
        var id = firms.note(
                stage.cast().studio(row.get("studio")),
                row.get("name"),
                Trade.valueOf(row.get("trade")),
                row.get("town"),
                row.get("wish"));
        noted.put(id, row);
    }

    /** A firm that was visited too lately is left in peace. */
    private void plan(LocalDate day) {
        var one = chance.one(List.copyOf(noted.entrySet()));
        var firm = one.getKey();
        var row = one.getValue();
        var when = day.plusDays(4);
        var lead = stage.cast().studio(row.get("studio"));
        stage.attempt(() -> planned.put(firms.plan(lead, firm, when, row.get("purpose")), new Planned(row, when)));
    }

    private void hold(UUID visit, Planned plan) {
        var lead = stage.cast().studio(plan.firm().get("studio"));
        stage.attempt(() -> firms.hold(lead, visit, plan.firm().get("heard"), Map.of()));
    }
}
