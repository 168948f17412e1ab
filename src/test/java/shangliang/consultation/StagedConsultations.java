package shangliang.consultation;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shangliang.TestClock;
import shangliang.base.Viewer;
import shangliang.base.Zone;

/** Takes consultations as far as tests of other packages need them. */
public final class StagedConsultations {

    public static final Viewer LEAD = Samples.LEAD;
    public static final Viewer OWNER = Samples.OWNER;
    public static final Viewer CHAIR = Samples.CHAIR;

    private final Consultations consultations;
    private final TestClock clock;

    public StagedConsultations(Consultations consultations, TestClock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    public String propose(@Nullable String partner) {
        var topic = Samples.topic(Scale.SMALL);
        var with = new Topic(topic.question(), topic.affected(), topic.channel(), topic.host(), topic.scale(), partner);
        return consultations.propose(LEAD, new Proposal(with, List.of())).toString();
    }

    private static At at(String number) {
        return At.any(ConsultationNumber.parse(number).orElseThrow());
    }

    /** Open to everyone, with its facts. */
    public void open(String number) {
        var day = Zone.day(clock.instant()).plusDays(20);
        consultations.screen(LEAD, at(number), ConsultationsModuleTests.FIT);
        consultations.plan(LEAD, at(number), Samples.MEETING.on(day));
        consultations.survey(LEAD, at(number), Samples.SHEET);
    }

    /** From open to the word of the body that decides. */
    public void decide(String number) {
        var at = at(number);
        consultations.invite(LEAD, at, Samples.SEATS);
        IntStream.of(0, 0, 1).forEach(group -> consultations.come(LEAD, at, group, "来人"));
        consultations.seat(LEAD, at);
        clock.set(clock.instant().plusSeconds(21 * 86_400L));
        consultations.begin(LEAD, at, List.of("A1", "A2", "B1"));
        consultations.say(LEAD, at, UUID.randomUUID(), new Said("A1", "九点半能收"));
        consultations.record(LEAD, at);
        var item = new Item("平日九点半收摊", Position.AGREED, "", null);
        consultations.draft(LEAD, at, List.of(item), List.of(new Fate(1, 1, "")));
        consultations.passes(LEAD, at).values().forEach(pass -> consultations.sign(at.number(), pass, true, ""));
        consultations.check(LEAD, at);
        consultations.deliver(LEAD, at);
        consultations.decide(OWNER, at, List.of(new Item.Ruling(Verdict.PARTLY, "周末另议")));
    }
}
