package shangliang.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Trade;
import shangliang.base.Viewer;
import shangliang.council.Span;
import shangliang.council.affiliations.Affiliations;
import shangliang.council.affiliations.Declared;
import shangliang.studios.support.Answer;
import shangliang.studios.support.Asking;
import shangliang.studios.support.SupportKind;
import shangliang.studios.support.SupportMove;
import shangliang.studios.support.Supports;

/** Plays studios that ask for support, those who answer them, and members who say what they head elsewhere. */
final class Supporters {

    private static final int FIRST = 2;
    private static final int SECOND = 5;
    private static final int THERE = 6;

    private final Stage stage;
    private final Doors doors;
    private final List<CSVRecord> wishes = Sheets.rows("supports");
    private final Map<CSVRecord, UUID> asked = new HashMap<>();

    Supporters(Stage stage, Doors doors) {
        this.stage = stage;
        this.doors = doors;
    }

    /** The doors that they go through. */
    @Component
    record Doors(Supports supports, Affiliations affiliations) {}

    void on(LocalDate day) {
        stage.time().set(DemoClock.begin(day).plusSeconds(3600L * 15));
        var age = (int) ChronoUnit.DAYS.between(day, stage.time().today());
        if (age == stage.time().days()) {
            Sheets.rows("affiliations").forEach(this::declare);
        }
        for (var wish : wishes) {
            var ago = Integer.parseInt(wish.get("ago")) - age;
            switch (ago) {
                case 0 -> ask(wish, day);
                case FIRST -> answer(wish, "first", day);
                case SECOND -> answer(wish, "second", day);
                default -> {}
            }
        }
        doors.supports().tick();
    }

    private void ask(CSVRecord wish, LocalDate day) {
        var wanted = day.plusDays(Integer.parseInt(wish.get("wanted")));
        var asking = new Asking(
                SupportKind.valueOf(wish.get("kind")), wish.get("need"), wish.get("why"), wanted, wish.get("unit"));
        asked.put(wish, doors.supports().ask(stage.cast().studio(wish.get("studio")), asking));
    }

    private void answer(CSVRecord wish, String which, LocalDate day) {
        var id = asked.get(wish);
        if (id != null && !wish.get(which).isEmpty()) {
            var move = SupportMove.valueOf(wish.get(which));
            var words = wish.get(which + "_words");
            doors.supports().act(by(wish, move), id, new Answer(move, words, day.plusDays(THERE)));
        }
    }

    private Viewer by(CSVRecord wish, SupportMove move) {
        return switch (move) {
            case GIVE, PASS_ON, TURN_DOWN -> stage.cast().unit(wish.get("group"));
            case GRANT, PART, DENY -> stage.cast().unit(wish.get("unit"));
            case TAKE_BACK -> stage.cast().studio(wish.get("studio"));
        };
    }

    private void declare(CSVRecord row) {
        var trade = row.get("trade").isEmpty() ? null : Trade.valueOf(row.get("trade"));
        var span = new Span(LocalDate.parse(row.get("since")), day(row.get("until")));
        var declared = new Declared(row.get("organisation"), row.get("role"), trade, span);
        doors.affiliations().declare(stage.cast().of(row.get("login")), declared);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
