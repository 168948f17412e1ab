package shangliang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.base.Command;
import shangliang.base.Role;
import shangliang.base.Trade;

/** The whole district at a glance, read with the keyboard alone; and what everyone may read of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsightJourney extends Journey {

    @BeforeAll
    void someWeeks(@Autowired List<Command> commands) throws Exception {
        for (int i = 0; i < 12; i++) {
            staged.answered("老街的灯 " + i);
            staged.begun("河街的灯 " + i);
            staged.said("桥头的灯 " + i);
            clock.advance(Duration.ofHours(30));
            staged.firm("门口装卸货没有位置 " + i, i % 3 == 0 ? Trade.TRANSPORT : Trade.WHOLESALE_RETAIL, "ZJ-PARK");
        }
        staged.firm("工程款拖了两年", Trade.CONSTRUCTION, "QT-FINANCE");
        for (var command : commands) {
            if (command.name().equals("rebuild-insight")) {
                command.run(List.of(), System.out);
            }
        }
    }

    @AtEveryDesk
    void theCockpitIsReadByKeyboard(Look look) {
        var refused = new AtomicBoolean();
        var walk = at(look, Role.SUPERVISION);
        walk.page()
                .onConsoleMessage(message -> refused.compareAndSet(
                        false, message.type().equals("error") && message.text().contains("Content Security Policy")));
        walk.open("/desk/insight").see("insight.lead");
        walk.page().locator(".drawing.drawn canvas").first().waitFor();
        walk.picture("cockpit");
        walk.page().locator("#to").focus();
        var seen = new ArrayList<String>();
        for (int i = 0; i < 120 && !focused(walk).contains("figure=overdue"); i++) {
            walk.page().keyboard().press("Tab");
            seen.add(focused(walk));
        }
        assertThat(seen).anyMatch(href -> href.contains("figure=heard"));
        assertThat(focused(walk)).contains("figure=overdue");
        walk.keyAway("Enter")
                .see("voices.desk.figure.OVERDUE")
                .see("voices.desk.figure.how")
                .picture("cockpit-records");
        assertThat(refused).isFalse();
    }

    @AtEveryDesk
    void thePicturesHaveTablesThatOpenByKey(Look look) {
        var walk = at(look, Role.COMMITTEE);
        walk.open("/desk/insight");
        walk.page().locator("section[aria-labelledby=course] summary").focus();
        walk.keys("Enter").see("insight.course.month").follow("insight.period.month");
        assertThat(walk.page().locator(".chip[aria-current]").innerText()).isEqualTo(walk.t("insight.period.month"));
        walk.picture("cockpit-month");
        walk.follow("voices.desk.trades.title").see("voices.desk.trades.lead").picture("trades");
    }

    @ForEveryone
    void whatWasPromisedIsThereForEveryone(Look look) {
        anyone(look)
                .open("/see")
                .follow("voices.fact.all")
                .see("insight.facts.lead")
                .picture("facts");
    }

    private static String focused(Walk walk) {
        return String.valueOf(walk.page().evaluate("document.activeElement.getAttribute('href') || ''"));
    }
}
