package shangliang.studios.activities;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import shangliang.studios.activities.ActivityState.Stamp;

/** A feed as two other programs read it, with long lines and rare characters. */
class IcsTests {

    private static final Stamp STAMP = new Stamp(Instant.parse("2026-03-09T01:00:00Z"), "post:x", "某人");
    private static final String TITLE = "𠮷祥里院坝会，谈谈㙍上的灯；一\\二";
    private static final String ABOUT = "带板凳来。\n".repeat(30) + "𬺘".repeat(80);

    private static String feed() {
        var outline = new Outline(
                ActivityKind.DISCUSSION,
                "",
                TITLE,
                ABOUT.strip(),
                null,
                "黄葛树下",
                "QX-01",
                Instant.parse("2026-03-12T11:30:00Z"),
                Instant.parse("2026-03-12T13:00:00Z"),
                30);
        var planned = new Activity(new UUID(1, 2), "S08", 3, outline, new ActivityState.Planned(STAMP));
        var off = new Activity(new UUID(1, 3), "S08", 1, outline, new ActivityState.Cancelled(STAMP, "下雨"));
        var words = new Ics.Words("清溪镇, 老街", "https://example.org/activities/1", "（取消）", "");
        return Ics.feed("清溪老街院坝工作室", List.of(Ics.event(planned, words), Ics.event(off, words)));
    }

    @Test
    void noLineIsTooLongAndNoCharacterIsCut() {
        for (var line : feed().split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD").doesNotContain("\n");
        }
        assertThat(new String(feed().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(feed());
    }

    @Test
    void ical4jReadsWhatWasMeant() throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(feed()));
        calendar.validate();
        var events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(2);
        var event = (Component) events.get(0);
        assertThat(event.getProperty(Property.SUMMARY).getValue()).isEqualTo(TITLE);
        assertThat(event.getProperty(Property.DESCRIPTION).getValue()).isEqualTo(ABOUT.strip());
        assertThat(event.getProperty(Property.LOCATION).getValue()).isEqualTo("清溪镇, 老街");
        assertThat(event.getProperty(Property.DTSTART).getValue()).isEqualTo("20260312T113000Z");
        assertThat(((Component) events.get(1)).getProperty(Property.STATUS).getValue())
                .isEqualTo("CANCELLED");
    }

    @Test
    void biweeklyReadsTheSame() {
        var event = Biweekly.parse(feed()).first().getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(TITLE);
        assertThat(event.getDescription().getValue()).isEqualTo(ABOUT.strip());
        assertThat(event.getLocation().getValue()).isEqualTo("清溪镇, 老街");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-03-12T11:30:00Z"));
        assertThat(event.getSequence().getValue()).isEqualTo(3);
    }
}
