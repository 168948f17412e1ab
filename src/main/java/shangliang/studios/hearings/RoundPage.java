package shangliang.studios.hearings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import shangliang.base.Label;
import shangliang.studios.StudioBook;
import shangliang.web.Ui;

/** One month's draw, open to all: what was fixed before, what came of it, and how to make it again. */
record RoundPage(Round round, List<Slot> slots, StudioBook book) {

    Label name(String studio) {
        return book.nameOf(studio);
    }

    Optional<Slot> slot(String studio) {
        return slots.stream().filter(slot -> slot.studio().equals(studio)).findFirst();
    }

    String file() {
        return "/hearings/" + round.month() + "/draw.txt";
    }

    String command() {
        return "bin/shangliang verify-draw draw.txt --published "
                + round.announcement().protocol().sha256();
    }

    Map<String, String> crumbs(Ui ui) {
        return Map.of("/hearings", ui.t("studios.hearings.title"));
    }
}
