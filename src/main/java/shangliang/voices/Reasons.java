package shangliang.voices;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import shangliang.base.Label;

/** The lawful reasons for not taking a voice, and the bodies it can be sent on to, each with words to tell the person. */
@Component
class Reasons {

    /** A reason, and the lawful route instead. */
    record Decline(String code, Label name, Label advice) {}

    /** Another body, how to reach it, and what to say. */
    record Body(String code, Label name, String contact, Label script) {}

    private final List<Decline> declines = read("district/decline_reasons.csv").stream()
            .map(row -> new Decline(row.get("code"), label(row, "name"), label(row, "advice")))
            .toList();

    private final List<Body> bodies = read("district/referral_bodies.csv").stream()
            .map(row -> new Body(row.get("code"), label(row, "name"), row.get("contact"), label(row, "script")))
            .toList();

    List<Decline> declines() {
        return declines;
    }

    Optional<Decline> decline(String code) {
        return declines.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }

    List<Body> bodies() {
        return bodies;
    }

    Optional<Body> body(String code) {
        return bodies.stream().filter(body -> body.code().equals(code)).findFirst();
    }

    private static Label label(CSVRecord row, String column) {
        return new Label(row.get(column + "_zh"), row.get(column + "_en"));
    }

    private static List<CSVRecord> read(String file) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
