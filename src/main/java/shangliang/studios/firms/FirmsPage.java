package shangliang.studios.firms;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shangliang.base.Trade;
import shangliang.council.Directory;
import shangliang.web.Form;
import shangliang.web.Ui;

/** The firms that studios keep in touch with. */
record FirmsPage(List<Firm> firms, Form form, Directory directory) {

    Map<String, String> towns(Ui ui) {
        var towns = new LinkedHashMap<String, String>();
        directory.towns().forEach(town -> towns.put(town.code(), ui.t(town.name())));
        return towns;
    }

    static Map<String, String> trades(Ui ui) {
        var trades = new LinkedHashMap<String, String>();
        Arrays.stream(Trade.values()).forEach(trade -> trades.put(trade.name(), ui.t("voices.trade." + trade)));
        return trades;
    }
}
