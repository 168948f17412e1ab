package shangliang.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.StartNotice;
import shangliang.council.Council;
import shangliang.web.Messages;

/** Tells whoever started the demo how to get in and what to try. */
@Component
class DemoNotice implements StartNotice {

    private final LoadedRows loaded;
    private final Council council;
    private final Messages messages;

    DemoNotice(LoadedRows loaded, Council council, Messages messages) {
        this.loaded = loaded;
        this.council = council;
        this.messages = messages;
    }

    @Override
    public List<String> lines() {
        var lines = new ArrayList<String>();
        loaded.receipts().ifPresent(receipts -> {
            both(lines, "demo.notice.accounts", Hiring.PASSWORD);
            Sheets.rows("staff").stream()
                    .filter(row -> !row.get("shown").isEmpty())
                    .forEach(row -> lines.add(account(row)));
            both(lines, "demo.notice.receipts");
            receipts.forEach(receipt -> lines.add(chinese("demo.notice.receipt", receipt)));
        });
        return lines;
    }

    private void both(List<String> lines, String key, Object... args) {
        lines.add(chinese(key, args));
        lines.add(messages.text(Locale.ENGLISH, key, args));
    }

    private String chinese(String key, Object... args) {
        return messages.text(Locale.SIMPLIFIED_CHINESE, key, args);
    }

    /** One of those that stand for many is shown by the code in the file. */
    private String account(CSVRecord row) {
        var shown = row.get("shown");
        var name = name(row.get("scope_kind"), shown);
        var login = row.get("login").replace("{code}", shown.toLowerCase(Locale.ROOT));
        var zh = row.get("title_zh").replace("{name}", name.zh());
        var en = row.get("title_en").replace("{name}", name.in(Locale.ENGLISH));
        return chinese("demo.notice.account", login, zh + " · " + en);
    }

    private Label name(String kind, String code) {
        return switch (kind) {
            case "place" -> council.directory().placeName(code);
            case "studio" ->
                Sheets.rows("studios").stream()
                        .filter(row -> row.get("code").equals(code))
                        .findFirst()
                        .map(row -> new Label(row.get("name_zh"), row.get("name_en")))
                        .orElse(Label.of(code));
            default -> council.directory().nameOf(code);
        };
    }
}
