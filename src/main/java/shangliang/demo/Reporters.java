package shangliang.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import shangliang.base.Viewer;
import shangliang.outcomes.reports.ReportDeed;
import shangliang.outcomes.reports.ReportMove;
import shangliang.outcomes.reports.ReportNumber;
import shangliang.outcomes.reports.ReportState.Kind;
import shangliang.outcomes.reports.ReportState.Level;
import shangliang.outcomes.reports.ReportState.Transport;
import shangliang.outcomes.reports.ReportState.Why;
import shangliang.outcomes.reports.ReportText;
import shangliang.outcomes.reports.Reports;

/** Plays opinion reports: members and studios write, a clerk edits, the chair signs, and now and then something comes back. */
final class Reporters {

    /** About seven hundred a year. */
    private static final double OFTEN = 2.7;

    private final Stage stage;
    private final Reports reports;
    private final OutcomeLines lines;
    private final Chance chance;
    private final List<CSVRecord> ideas = Sheets.rows("proposals");

    Reporters(Stage stage, Reports reports, OutcomeLines lines, Chance chance) {
        this.stage = stage;
        this.reports = reports;
        this.lines = lines;
        this.chance = chance;
    }

    void on(LocalDate day) {
        stage.time().set(DemoClock.begin(day).plusSeconds(3600L * 17));
        while (reports.tick() > 0) {
            stage.time().set(stage.now().plusSeconds(1));
        }
        if (!stage.office().calendar().isWorkday(day)) {
            return;
        }
        for (var left = OFTEN; left > 0; left--) {
            if (chance.of(left)) {
                stage.attempt(this::write);
            }
        }
        lines.reports().forEach(line -> stage.attempt(() -> go(line)));
    }

    private void write() {
        var idea = chance.one(ideas);
        var town = chance.one(stage.doors().directory().towns());
        var text = new ReportText(
                town.name().zh() + idea.get("title"),
                fill(idea.get("facts"), town.name().zh()),
                fill(idea.get("analysis"), town.name().zh()),
                fill(idea.get("suggestions"), town.name().zh()),
                chance.one(List.of(ReportText.Source.FIELD, ReportText.Source.VOICES, ReportText.Source.OWN_STUDY)),
                false,
                chance.of(0.03));
        var author = author();
        var number = reports.begin(author, text, List.of());
        act(author, number, new ReportDeed.Plain(ReportMove.SUBMIT));
    }

    private static String fill(String text, String town) {
        return text.replace("{town}", town);
    }

    private Viewer author() {
        return chance.of(0.7)
                ? chance.one(stage.cast().members())
                : stage.cast().studio(chance.one(Sheets.rows("studios")).get("code"));
    }

    private void go(OutcomeLines.Line line) {
        var days = Duration.between(line.since(), stage.now()).toDays();
        var patience = line.phase().equals("SENT") ? 90.0 : 4.0;
        if (chance.of(days / patience)) {
            goOn(line, new ReportNumber(line.year(), line.serial()));
        }
    }

    private void goOn(OutcomeLines.Line line, ReportNumber number) {
        switch (line.phase()) {
            case "SUBMITTED" -> act(clerk(), number, new ReportDeed.Plain(ReportMove.TAKE_UP));
            case "EDITING", "HELD" -> edit(line, number);
            case "READY" -> act(stage.cast().of("chair"), number, new ReportDeed.Plain(ReportMove.SIGN_OFF));
            case "SIGNED_OFF" -> act(clerk(), number, new ReportDeed.Send(level(), Transport.NETWORK));
            case "SENT" -> act(clerk(), number, back());
            default -> again(line, number);
        }
    }

    /** Three of ten are not used, one of ten goes back to its author. */
    private void edit(OutcomeLines.Line line, ReportNumber number) {
        var held = line.phase().equals("HELD");
        switch (held ? 0 : chance.weighted(0.58, 0.28, 0.09, 0.05)) {
            case 0 -> act(clerk(), number, new ReportDeed.Plain(held ? ReportMove.RESUME : ReportMove.OFFER));
            case 1 -> act(clerk(), number, new ReportDeed.NotUse(Why.KNOWN_ALREADY, word("REPORT_NOT_USED")));
            case 2 -> act(clerk(), number, new ReportDeed.GiveBack(word("REPORT_HINT")));
            default -> act(clerk(), number, new ReportDeed.Hold(word("REPORT_HELD")));
        }
    }

    private ReportDeed back() {
        return switch (chance.weighted(0.5, 0.32, 0.18)) {
            case 0 -> new ReportDeed.NotAdopt(word("REPORT_NOT_ADOPTED"));
            case 1 -> new ReportDeed.Adopt(level(), Kind.SINGLE);
            default -> new ReportDeed.Answer(word("REPORT_ANSWER"));
        };
    }

    private Level level() {
        return chance.of(0.7) ? Level.DISTRICT : chance.of(0.9) ? Level.CITY : Level.NATIONAL;
    }

    private void again(OutcomeLines.Line line, ReportNumber number) {
        UUID account = line.account();
        stage.cast().members().stream()
                .filter(member -> member.account().equals(account))
                .findFirst()
                .ifPresent(member -> act(member, number, new ReportDeed.Plain(ReportMove.SUBMIT)));
    }

    private Viewer clerk() {
        return stage.cast().of("clerk3");
    }

    private void act(Viewer by, ReportNumber number, ReportDeed deed) {
        stage.time().set(stage.now().plusSeconds(15));
        reports.act(by, number, deed);
    }

    private String word(String purpose) {
        return stage.phrases().one(purpose, chance);
    }
}
