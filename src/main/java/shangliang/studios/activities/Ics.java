package shangliang.studios.activities;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a calendar feed (RFC 5545): lines of at most 75 bytes, never through the middle of a character. */
final class Ics {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int WIDTH = 75;

    private final StringBuilder text = new StringBuilder();

    /**
     * What stands in a calendar besides the activity itself.
     *
     * @param together who invites and who comes along; empty without a partner
     */
    record Words(String place, String href, String cancelled, String together) {

        String about(Outline outline) {
            return Stream.of(together, outline.about())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
    }

    static String feed(String name, List<String> events) {
        var ics = new Ics();
        ics.line("BEGIN", "VCALENDAR");
        ics.line("VERSION", "2.0");
        ics.line("PRODID", "-//Shangliang//Studios//ZH");
        ics.line("CALSCALE", "GREGORIAN");
        ics.line("X-WR-CALNAME", escaped(name));
        ics.line("X-PUBLISHED-TTL", "PT6H");
        events.forEach(ics.text::append);
        ics.line("END", "VCALENDAR");
        return ics.text.toString();
    }

    static String event(Activity activity, Words words) {
        var ics = new Ics();
        var outline = activity.outline();
        var off = activity.step() == ActivityStep.CANCELLED;
        ics.line("BEGIN", "VEVENT");
        ics.line("UID", activity.id() + "@shangliang");
        ics.line("DTSTAMP", time(activity.state().stamp().at()));
        ics.line("SEQUENCE", Integer.toString(activity.version()));
        ics.line("DTSTART", time(outline.starts()));
        ics.line("DTEND", time(outline.ends()));
        ics.line("SUMMARY", escaped(off ? words.cancelled() + outline.title() : outline.title()));
        ics.line("LOCATION", escaped(words.place()));
        var about = words.about(outline);
        if (!about.isEmpty()) {
            ics.line("DESCRIPTION", escaped(about));
        }
        ics.line("URL", words.href());
        ics.line("STATUS", off ? "CANCELLED" : "CONFIRMED");
        ics.line("END", "VEVENT");
        return ics.text.toString();
    }

    private static String time(Instant at) {
        return UTC.format(at);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line that goes on begins with a space, which counts. */
    private void line(String name, String value) {
        int width = 0;
        for (var character :
                (name + ":" + value).codePoints().mapToObj(Character::toString).toList()) {
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (width + bytes > WIDTH) {
                text.append("\r\n ");
                width = 1;
            }
            text.append(character);
            width += bytes;
        }
        text.append("\r\n");
    }
}
