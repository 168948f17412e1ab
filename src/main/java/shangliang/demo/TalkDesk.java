package shangliang.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import shangliang.base.Viewer;
import shangliang.consultation.At;
import shangliang.consultation.ConsultationNumber;
import shangliang.consultation.Consultations;
import shangliang.consultation.Fate;
import shangliang.consultation.Group;
import shangliang.consultation.Item;
import shangliang.consultation.Judgement;
import shangliang.consultation.Judgement.Answer;
import shangliang.consultation.Meeting;
import shangliang.consultation.Mode;
import shangliang.consultation.Position;
import shangliang.consultation.Said;
import shangliang.consultation.Seats;
import shangliang.consultation.Sheet;
import shangliang.consultation.Standing;
import shangliang.consultation.Task;
import shangliang.consultation.Tests;
import shangliang.consultation.TopicTest;
import shangliang.consultation.Verdict;

/** Does at a consultation what a studio, its guests and the unit that decides do: from the invitation to the second look. */
final class TalkDesk {

    private final Stage stage;
    private final Consultations consultations;
    private final Chance chance;

    TalkDesk(Stage stage, Consultations consultations, Chance chance) {
        this.stage = stage;
        this.consultations = consultations;
        this.chance = chance;
    }

    /** One that is on its way: who hosts it, what it is about, and on which day people sit. */
    record Talk(ConsultationNumber number, CSVRecord studio, CSVRecord idea, LocalDate day) {

        At at() {
            return At.any(number);
        }

        List<String> parts(String column) {
            return List.of(idea.get(column).split("\\|"));
        }
    }

    /** What happens so many days after people sat, or before. */
    void on(Talk talk, int days) {
        switch (days) {
            case -18 -> invite(talk);
            case -8 -> come(talk);
            case -2 -> seat(talk);
            case 0 -> sit(talk);
            case 3 -> draft(talk);
            case 6 -> deliver(talk);
            case 15 -> decide(talk);
            case 18 -> order(talk);
            case 22 -> feedBack(talk);
            case 45 -> close(talk);
            case 137 -> verify(talk);
            default -> {}
        }
    }

    void prepare(Talk talk) {
        var tests = new Tests(Set.of(TopicTest.values()), Set.of(), talk.idea().get("unit"), word("TALK_FIT"));
        consultations.screen(host(talk), talk.at(), tests);
        var room = talk.studio().get("room_zh");
        var meeting = new Meeting(talk.day(), "14:30", room, Mode.COURTYARD, "", word("TALK_AGREED"));
        consultations.plan(host(talk), talk.at(), meeting);
        consultations.survey(host(talk), talk.at(), sheet(talk.idea()));
    }

    private Sheet sheet(CSVRecord idea) {
        return new Sheet(idea.get("facts"), idea.get("sources"), idea.get("options"), idea.get("costs"), stage.now());
    }

    private void invite(Talk talk) {
        var groups = List.of(
                new Group(talk.idea().get("group"), Standing.AFFECTED, 4),
                new Group("", Standing.OWNER, 1),
                new Group("", Standing.MEMBER, 2));
        consultations.invite(host(talk), talk.at(), new Seats(groups));
    }

    private void come(Talk talk) {
        for (int i = 0; i < 4; i++) {
            consultations.come(host(talk), talk.at(), 0, word("SEAT_NAME"));
        }
        consultations.come(host(talk), talk.at(), 1, word("OFFICER"));
        consultations.come(
                host(talk), talk.at(), 2, chance.one(stage.cast().members()).name());
        consultations.write(host(talk), talk.at(), 0, new Said(word("SEAT_NAME"), word("TALK_WRITTEN")));
    }

    private void seat(Talk talk) {
        consultations.seat(host(talk), talk.at());
    }

    private void sit(Talk talk) {
        var host = host(talk);
        consultations.begin(host, talk.at(), List.of("A1", "A2", "A3", "A4", "B1", "C1"));
        var said = talk.parts("said");
        for (int i = 0; i < said.size(); i++) {
            stage.time().set(stage.now().plusSeconds(240));
            consultations.say(
                    host,
                    talk.at(),
                    new UUID(talk.number().year() * 100_000L + talk.number().serial(), i + 1),
                    new Said("A" + (i + 1), said.get(i)));
        }
        stage.time().set(stage.now().plusSeconds(600));
        consultations.record(host, talk.at());
    }

    private void draft(Talk talk) {
        var items = talk.parts("items").stream()
                .map(text -> new Item(text, Position.AGREED, "", null))
                .toList();
        var turns = 1 + talk.parts("said").size();
        var fates = IntStream.rangeClosed(1, turns)
                .mapToObj(turn -> turn == 1
                        ? new Fate(turn, 0, word("TALK_ELSEWHERE"))
                        : new Fate(turn, 1 + (turn - 2) % items.size(), ""))
                .toList();
        consultations.draft(host(talk), talk.at(), items, fates);
        consultations
                .passes(host(talk), talk.at())
                .values()
                .forEach(pass -> consultations.sign(talk.number(), pass, true, ""));
    }

    private void deliver(Talk talk) {
        consultations.check(host(talk), talk.at());
        consultations.deliver(host(talk), talk.at());
    }

    private void decide(Talk talk) {
        var reason = talk.idea().get("reason");
        var rulings = talk.parts("verdicts").stream()
                .map(Verdict::valueOf)
                .map(verdict -> new Item.Ruling(verdict, verdict == Verdict.ADOPTED ? "" : reason))
                .toList();
        consultations.decide(owner(talk), talk.at(), rulings);
    }

    /** One task for each point that was taken over. */
    private void order(Talk talk) {
        var due = stage.day().plusDays(25);
        var verdicts = talk.parts("verdicts");
        var tasks = IntStream.range(0, verdicts.size())
                .filter(i -> !verdicts.get(i).equals("DECLINED"))
                .mapToObj(i ->
                        new Task(i + 1, talk.idea().get("task"), talk.idea().get("unit"), due, null))
                .toList();
        consultations.openTasks(owner(talk), talk.at(), tasks);
    }

    private void feedBack(Talk talk) {
        consultations.feedBack(host(talk), talk.at(), talk.idea().get("back"));
        consultations
                .passes(host(talk), talk.at())
                .values()
                .forEach(pass -> consultations.judge(talk.number(), pass, judgement()));
    }

    private Judgement judgement() {
        var happy = chance.of(0.75);
        return new Judgement(
                Answer.YES,
                chance.of(0.85) ? Answer.YES : Answer.PARTLY,
                happy ? Answer.YES : Answer.PARTLY,
                happy ? Answer.YES : chance.of(0.7) ? Answer.PARTLY : Answer.NO);
    }

    private void close(Talk talk) {
        consultations.evaluate(host(talk), talk.at());
        var tasks = talk.parts("verdicts").stream()
                .filter(verdict -> !verdict.equals("DECLINED"))
                .count();
        for (int task = 1; task <= tasks; task++) {
            consultations.done(owner(talk), talk.at(), task, word("TALK_DONE"));
        }
        consultations.close(host(talk), talk.at());
    }

    private void verify(Talk talk) {
        consultations.verify(stage.cast().of("recheck"), talk.at(), word("TALK_TRUE"));
    }

    private Viewer host(Talk talk) {
        return stage.cast().studio(talk.studio().get("code"));
    }

    private Viewer owner(Talk talk) {
        return stage.cast().unit(talk.idea().get("unit"));
    }

    private String word(String purpose) {
        return stage.phrases().one(purpose, chance);
    }
}
