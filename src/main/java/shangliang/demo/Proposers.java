package shangliang.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.council.Division;
import shangliang.outcomes.proposals.Category;
import shangliang.outcomes.proposals.Deed;
import shangliang.outcomes.proposals.Evaluation.View;
import shangliang.outcomes.proposals.Evaluation.Views;
import shangliang.outcomes.proposals.Ground;
import shangliang.outcomes.proposals.Openness;
import shangliang.outcomes.proposals.Paper;
import shangliang.outcomes.proposals.ProposalNumber;
import shangliang.outcomes.proposals.Proposals;
import shangliang.outcomes.proposals.ProposerKind;
import shangliang.outcomes.proposals.Reply;
import shangliang.outcomes.proposals.Seat;

/** Plays proposals: members write about what was said in a town, the committee files, units answer, members look. */
final class Proposers {

    /** About four hundred a year, most of them in the weeks of the plenary meeting. */
    private static final double OFTEN = 0.95;

    private static final double PLENARY = 6;

    private final Stage stage;
    private final Proposals proposals;
    private final OutcomeLines lines;
    private final Chance chance;
    private final List<CSVRecord> ideas = Sheets.rows("proposals");
    private final Map<ProposalNumber, CSVRecord> begun = new HashMap<>();

    Proposers(Stage stage, Proposals proposals, OutcomeLines lines, Chance chance) {
        this.stage = stage;
        this.proposals = proposals;
        this.lines = lines;
        this.chance = chance;
    }

    void on(LocalDate day) {
        stage.time().set(DemoClock.begin(day).plusSeconds(3600L * 18));
        while (proposals.tick() > 0) {
            stage.time().set(stage.now().plusSeconds(1));
        }
        if (!stage.office().calendar().isWorkday(day)) {
            return;
        }
        var often = day.getMonthValue() == 1 ? PLENARY : OFTEN;
        for (var left = often; left > 0; left--) {
            if (chance.of(left)) {
                stage.attempt(this::write);
            }
        }
        lines.proposals().forEach(line -> stage.attempt(() -> go(line, day)));
    }

    private void write() {
        var idea = chance.one(ideas);
        var town = chance.one(stage.doors().directory().towns());
        var paper = new Paper(
                town.name().zh() + idea.get("title"),
                fill(idea, "facts", town),
                fill(idea, "analysis", town),
                fill(idea, "suggestions", town),
                idea.get("unit"));
        var member = chance.one(stage.cast().members());
        var voices = lines.voices(idea.get("topic"), town.code(), stage.now().minus(Duration.ofDays(150)));
        var began = Stream.concat(
                voices.stream().map(voice -> new SourceRef("voice", voice)), lines.talk(idea.get("unit")).stream());
        var number = proposals.begin(member, ProposerKind.MEMBER, paper, began.toList());
        begun.put(number, idea);
        act(member, number, new Deed.Submit());
    }

    private static String fill(CSVRecord idea, String part, Division town) {
        return idea.get(part).replace("{town}", town.name().zh());
    }

    /** Each waits some days before it goes on, the longer the harder the step. */
    private void go(OutcomeLines.Line line, LocalDate day) {
        var number = new ProposalNumber(line.year(), line.serial());
        var idea = begun.get(number);
        var days = Duration.between(line.since(), stage.now()).toDays();
        if (idea != null && chance.of(days / patience(line.phase()))) {
            goOn(line, number, idea, day);
        }
    }

    private static double patience(String phase) {
        return switch (phase) {
            case "HANDLING", "EXTENDED" -> 700;
            case "REPLIED" -> 40;
            case "TRACKING" -> 2_000;
            case "FIRST_READING", "ROUTED" -> 14;
            default -> 8;
        };
    }

    private void goOn(OutcomeLines.Line line, ProposalNumber number, CSVRecord idea, LocalDate day) {
        var unit = idea.get("unit");
        switch (line.phase()) {
            case "SUBMITTED" -> act(committee(1), number, new Deed.Read(Set.of(), word("PROPOSAL_READ")));
            case "FIRST_READING" -> decide(number);
            case "FILED" -> route(number, unit);
            case "ROUTED" ->
                act(stage.cast().unit(unit), number, new Deed.Receive(word("OFFICER"), word("PROPOSAL_TALK")));
            case "HANDLING", "EXTENDED" ->
                act(stage.cast().unit(unit), number, new Deed.DraftReply(letter(line, idea, day)));
            case "REPLY_DRAFT" ->
                act(stage.cast().leader(unit), number, new Deed.Send(new Openness(Openness.Level.OPEN_FULL, "")));
            case "REPLIED" -> act(proposer(line.account()), number, new Deed.Evaluate(views()));
            case "EVALUATED" -> act(committee(1), number, new Deed.Track(day.plusDays(30 + days(idea))));
            case "TRACKING" -> verify(line, number, idea);
            default -> {}
        }
    }

    /** Another one than who read it; one in eight is not filed. */
    private void decide(ProposalNumber number) {
        var meeting = word("PROPOSAL_MEETING");
        act(
                committee(2),
                number,
                chance.of(0.12)
                        ? new Deed.NotFile(
                                chance.one(List.of(Ground.NOTHING_CONCRETE, Ground.PERSONAL)),
                                word("PROPOSAL_NOT_FILED"),
                                meeting)
                        : new Deed.File(meeting, true));
    }

    private void route(ProposalNumber number, String unit) {
        var seats = new java.util.ArrayList<>(List.of(new Seat(unit, Seat.Part.LEAD)));
        act(committee(2), number, new Deed.Route(seats, word("PROPOSAL_BASIS")));
    }

    private Reply.Letter letter(OutcomeLines.Line line, CSVRecord idea, LocalDate day) {
        var town = stage.doors().directory().towns().stream()
                .filter(each -> line.title().startsWith(each.name().zh()))
                .findFirst()
                .orElseThrow();
        var promise = fill(idea, "promise", town);
        return new Reply.Letter(
                fill(idea, "reply", town),
                Category.valueOf(idea.get("category")),
                promise.isEmpty() ? List.of() : List.of(new Reply.Promise(promise, day.plusDays(days(idea)))));
    }

    private static int days(CSVRecord idea) {
        return Integer.parseInt(idea.get("days"));
    }

    private Views views() {
        return switch (chance.weighted(0.6, 0.27, 0.07, 0.06)) {
            case 0 -> new Views(View.SATISFIED, View.SATISFIED, View.SATISFIED, "");
            case 1 -> new Views(View.SATISFIED, View.MOSTLY, View.MOSTLY, "");
            case 2 -> new Views(View.MOSTLY, View.MOSTLY, View.NO_OPINION, "");
            default -> new Views(View.MOSTLY, View.NOT_SATISFIED, View.MOSTLY, word("PROPOSAL_MORE"));
        };
    }

    private void verify(OutcomeLines.Line line, ProposalNumber number, CSVRecord idea) {
        var done = idea.get("category").equals("NOT_NOW") ? "EXPLAINED" : chance.of(0.8) ? "DONE" : "PARTLY";
        act(proposer(line.account()), number, new Deed.Verify(done, word("PROPOSAL_SEEN")));
    }

    private Viewer proposer(@org.jspecify.annotations.Nullable UUID account) {
        return stage.cast().members().stream()
                .filter(member -> member.account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    private Viewer committee(int one) {
        return stage.cast().of("ta" + one);
    }

    private void act(Viewer by, ProposalNumber number, Deed deed) {
        stage.time().set(stage.now().plusSeconds(20));
        proposals.act(by, number, deed);
    }

    private String word(String purpose) {
        return stage.phrases().one(purpose, chance);
    }
}
