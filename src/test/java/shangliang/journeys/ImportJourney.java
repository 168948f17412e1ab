package shangliang.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.base.Role;
import shangliang.voices.imports.StagedImports;

/** The clerk brings in a table of old messages, sees its rows before they come in, and what was not taken afterwards. */
class ImportJourney extends Journey {

    private static final String TABLE = """
            编号,主题,内容,日期,答复,答复日期
            P-%1$s-1,路灯不亮,清溪老街的路灯有三盏不亮,2024-11-02,已经换了灯头,2024-11-08
            P-%1$s-2,井盖松动,三栋门口的井盖一踩就翘,2024-11-05,,
            P-%1$s-3,没有内容,,2024-11-06,,
            """;

    @Autowired
    private BeanFactory beans;

    @AtEveryDesk
    void aTableOfOldMessagesIsMatchedSeenAndBroughtIn(Look look) {
        var walk = at(look, Role.CLERK).open("/desk/imports").picture("imports");
        choose(walk, "notes.pdf", "%PDF-1.7")
                .press("voices.imports.upload")
                .see("voices.imports.bad.pdf")
                .picture("imports-refused");
        choose(walk, "old.csv", TABLE.formatted(look))
                .press("voices.imports.upload")
                .see("voices.imports.mapping.title")
                .see("voices.imports.row.empty")
                .picture("imports-mapping")
                .choose("voices.imports.as", "history")
                .choose("voices.imports.place", "QX")
                .press("voices.imports.start", 3)
                .see("voices.imports.status.WAITING");
        new StagedImports(beans).finish(walk.page().url());
        walk.follow("voices.imports.reload").see("voices.imports.status.DONE").see("voices.imports.rejected.at", 4);
    }

    private static Walk choose(Walk walk, String name, String content) {
        walk.page()
                .locator("#file")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        return walk;
    }
}
