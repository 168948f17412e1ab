package shangliang.studios.hearings;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import shangliang.base.NotFound;

/** Names one studio's hearing, as its address does. */
public record SlotKey(YearMonth month, String studio) {

    /** From the parts of an address; what is no month leads nowhere. */
    static SlotKey of(String month, String studio) {
        return new SlotKey(month(month).orElseThrow(NotFound::new), studio);
    }

    static Optional<YearMonth> month(String text) {
        try {
            return text.length() == 7 ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noMonth) {
            return Optional.empty();
        }
    }

    String path() {
        return "/desk/hearings/" + month + "/" + studio;
    }
}
