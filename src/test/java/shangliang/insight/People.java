package shangliang.insight;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Place;
import shangliang.base.Post;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.duties.Decision;
import shangliang.voices.Answer;
import shangliang.voices.AskKind;
import shangliang.voices.Channel;
import shangliang.voices.Contact;
import shangliang.voices.Grade;
import shangliang.voices.Matter;
import shangliang.voices.Order;
import shangliang.voices.Outcome;
import shangliang.voices.Receipt;
import shangliang.voices.Referral;
import shangliang.voices.Sorting;
import shangliang.voices.Submission;
import shangliang.voices.VoiceKind;
import shangliang.voices.VoiceNumber;
import shangliang.voices.Voices;
import shangliang.voices.Wish;

/** People who say things in 清溪镇 and 东门, and the desks that deal with them, all through the one door. */
final class People {

    static final Viewer CLERK = staff(Role.CLERK, ScopeRef.DISTRICT);
    static final Viewer SUPERVISION = staff(Role.SUPERVISION, ScopeRef.DISTRICT);
    static final Viewer RECHECKER = staff(Role.RECHECKER, ScopeRef.DISTRICT);
    static final Viewer UNIT = staff(Role.UNIT, ScopeRef.organ("CG"));

    private final Voices voices;

    People(Voices voices) {
        this.voices = voices;
    }

    static Viewer staff(Role role, ScopeRef scope) {
        var post = new Post(UUID.randomUUID(), role, scope, Label.of(role + " " + scope.code()));
        return new Viewer.Staff(UUID.randomUUID(), role.name(), post);
    }

    static Viewer person(Receipt receipt) {
        return new Viewer.KeyHolder(new SourceRef("voice", receipt.voice()));
    }

    Receipt says(String text) {
        return says(text, "QX-03", VoiceKind.PUBLIC_ISSUE);
    }

    Receipt says(String text, String place, VoiceKind kind) {
        return says(text, place, kind, null);
    }

    private Receipt says(String text, String place, VoiceKind kind, VoiceNumber join) {
        var matter =
                new Matter(kind, new Place(place, "老街"), null, Set.of(AskKind.NEED), Wish.SOLVE, "", text, "", false);
        var contact = new Contact("王芳", "13800000000");
        var once = UUID.randomUUID().toString();
        return voices.submit(
                Viewer.ANYONE, new Submission(matter, Channel.WEB, null, contact, false, true, join, once));
    }

    void accept(Receipt said) {
        voices.accept(CLERK, said.number(), new Sorting(VoiceKind.PUBLIC_ISSUE, "ZJ-LIGHT", false));
    }

    void assign(Receipt said) {
        voices.assign(SUPERVISION, said.number(), new Order("CG", List.of(), "测试"));
    }

    void begin(Receipt said) {
        voices.begin(UNIT, said.number(), "电话联系", "本周修");
    }

    void answer(Receipt said, Outcome outcome) {
        var day = outcome == Outcome.PLANNED ? java.time.LocalDate.of(2027, 1, 1) : null;
        voices.answer(UNIT, said.number(), Answer.of(outcome, "三盏灯都换了新的", day));
    }

    void grade(Receipt said, Grade.Solved solved) {
        voices.grade(person(said), said.number(), new Grade(solved, 3, "", "还有没修的", true, false));
    }

    Receipt answered(String text) {
        var said = says(text);
        clerkAccepts(said);
        assign(said);
        begin(said);
        answer(said, Outcome.SOLVED);
        return said;
    }

    /** As the station of the place does, so that nobody has to wait a day. */
    void clerkAccepts(Receipt said) {
        voices.accept(
                staff(Role.STATION, ScopeRef.place("QX")),
                said.number(),
                new Sorting(VoiceKind.PUBLIC_ISSUE, "ZJ-LIGHT", false));
    }

    /** Something that might be done with it, by chance; says whether it was allowed. */
    boolean anything(Receipt said, Random chance) {
        try {
            at(said, chance.nextInt(22), chance);
            return true;
        } catch (Refused | Invalid | NotFound refused) {
            return false;
        }
    }

    private void at(Receipt said, int which, Random chance) {
        var n = said.number();
        switch (which) {
            case 0, 1 -> clerkAccepts(said);
            case 2, 3 -> assign(said);
            case 4, 5 -> begin(said);
            case 6, 7 -> answer(said, chance.nextBoolean() ? Outcome.SOLVED : Outcome.PLANNED);
            case 8 -> grade(said, Grade.Solved.YES);
            case 9 -> grade(said, Grade.Solved.NO);
            case 10 -> grade(said, Grade.Solved.PARTLY);
            case 11 -> voices.sendBack(UNIT, n, "QX", "村内道路");
            case 12 ->
                voices.rule(SUPERVISION, n, new Decision("CG", null, "主街路灯由城管局负责", null, Decision.Reach.DISTRICT));
            case 13 -> voices.ask(CLERK, n, "在哪？");
            case 14 -> voices.clarify(person(said), n, "在三栋");
            case 15 -> voices.withdraw(person(said), n, "");
            case 16 -> voices.reinstate(person(said), n);
            case 17 -> voices.reopen(person(said), n, "又坏了");
            case 18 -> voices.gradeAnew(person(said), n);
            case 19 -> voices.refer(CLERK, n, new Referral("12345", "A-1", "电话里同意"));
            case 20 -> voices.verify(RECHECKER, n, "YES");
            default -> others(said, chance);
        }
    }

    /** What happens seldom. */
    private void others(Receipt said, Random chance) {
        switch (chance.nextInt(4)) {
            case 0 -> voices.erase(person(said), said.number());
            case 1 -> voices.keep(UNIT, said.number());
            case 2 -> voices.refute(RECHECKER, said.number(), "没有修");
            default -> voices.sort(CLERK, said.number(), new Sorting(VoiceKind.SUGGESTION, "ZJ-WATER", true));
        }
    }
}
