package shangliang.voices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.base.Trade;
import shangliang.council.Directory;
import shangliang.duties.Topic;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * Where people say something.
 *
 * @param join what this goes along with, or null
 * @param studio the studio it is said to, or null
 * @param like what others already said, or null while nobody asked
 */
record SayPage(
        SayForm typed,
        String once,
        Lists lists,
        @Nullable PublicLine join,
        @Nullable Label studio,
        @Nullable List<Echo> like) {

    /** What can be chosen from: places, and the areas of life. */
    record Lists(Directory directory, List<Topic> areas) {}

    Form form() {
        return typed.form();
    }

    boolean picked(VoiceKind kind) {
        return typed.kind() == kind;
    }

    /** Trades of firms, by name. */
    Map<String, String> trades(Ui ui) {
        var trades = new LinkedHashMap<String, String>();
        for (var trade : Trade.values()) {
            trades.put(trade.name(), ui.t("voices.trade." + trade));
        }
        return trades;
    }

    boolean wishes(Wish wish) {
        return form().text("wish").isEmpty() ? wish == Wish.BOTH : form().has("wish", wish.name());
    }

    /** Whether anything behind the fold was filled in, so that it must be open. */
    boolean hasMore() {
        return !form().text("solution").isEmpty() || !form().texts("asks").isEmpty();
    }
}
