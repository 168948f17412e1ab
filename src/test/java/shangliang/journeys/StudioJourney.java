package shangliang.journeys;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;
import shangliang.studios.life.Lives;

/** A studio comes to be: a member applies, the committee tries and checks it, the chair grants the plaque; then it goes out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudioJourney extends Journey {

    private static final ScopeRef COMMITTEE = ScopeRef.organ("LL");

    @Autowired
    Lives lives;

    /** Each look has a studio of its own, the next after the eighteen of the list. */
    private int code = 18;

    private LocalDate today = LocalDate.of(2026, 3, 9);

    /** Time only ever goes on, from one look to the next. */
    private void go(int days) {
        today = today.plusDays(days);
        clock.set(today.atTime(10, 0).atZone(Zone.DISTRICT).toInstant());
    }

    @AtEveryDesk
    void aStudioComesToBeAndGoesOut(Look look) {
        go(1);
        code++;
        var name = "渡口候船工作室" + code;
        var address = apply(look, name).page().url().replaceFirst("^https?://[^/]+", "");
        at(look, Role.COMMITTEE, COMMITTEE)
                .open("/desk/studios")
                .followWords(name)
                .press("studios.life.do.ADMIT")
                .picture("studio-trial");
        anyone(look).open("/studios/S" + code).see("studios.life.public.TRIAL");
        go(61);
        var check = at(look, Role.COMMITTEE, COMMITTEE).open("/desk/studios/S" + code);
        check.press("studios.life.do.CHECK").see("studios.life.standard.unmet");
        for (var line : new String[] {"ROOM", "HOURS", "PEOPLE", "LEADERS", "RULES", "ACTIVITY"}) {
            check.pick("met", line);
        }
        check.picture("studio-check").press("studios.life.do.CHECK").picture("studio-checked");
        at(look, Role.CHAIR)
                .open("/desk/studios")
                .picture("studio-chair")
                .followWords(name)
                .type("studios.life.day.GRANT", today.toString())
                .press("studios.life.do.GRANT");
        lives.tick();
        anyone(look).open("/studios/S" + code).see("studios.life.public.ACTIVE").picture("studio-open");
        out(look);
        known(look);
    }

    private Walk apply(Look look, String name) {
        return at(look, Role.MEMBER)
                .open("/desk/studios")
                .follow("studios.life.apply")
                .type("studios.life.field.name", name)
                .choose("studios.life.field.kind", "LOCALITY")
                .choose("studios.show.lead", "M008")
                .choose("studios.life.field.place", "QX-01")
                .type("studios.life.field.room", "渡口候船室")
                .type("studios.show.hours", "赶场天上午")
                .type("studios.link.LEADS_LOCAL", "清溪镇党委")
                .choose("studios.life.field.committee", "LL")
                .type("studios.life.field.summary", "等船的工夫，把事说了。")
                .type("studios.life.field.plan", "每个赶场天一张桌，月底贴一张回音。")
                .picture("studio-apply")
                .press("studios.life.apply.do")
                .picture("studio-applied");
    }

    /** A committee says what it wants to be known for. */
    private void known(Look look) {
        var committee = List.of("LL", "JK", "NN", "KW").get(code - 19);
        at(look, Role.COMMITTEE, ScopeRef.organ(committee))
                .open("/desk/highlights")
                .type("studios.highlights.field.title", "板凳会五十场")
                .type("studios.highlights.field.about", "赶场天、院坝里，一张桌几条凳。")
                .press("studios.highlights.name.do")
                .see("studios.highlights.step.NAMED")
                .picture("highlights-desk");
        anyone(look).open("/highlights").seeWords("板凳会五十场").picture("highlights");
    }

    /** The lead plans a visit and takes down what is said there. */
    private void out(Look look) {
        var lead = at(look, Role.STUDIO_LEAD, ScopeRef.studio("S" + code)).open("/desk/conveners");
        lead.picture("studio-conveners");
        lead.open("/desk/activities").unfold("studios.activities.plan");
        lead.type("studios.activities.what", "走一走渡口")
                .choose("studios.activities.kind", "FIELD_VISIT")
                .type("studios.activities.day.label", today.plusDays(3).toString())
                .type("studios.activities.from", "09:00")
                .type("studios.activities.until", "11:00")
                .press("studios.activities.plan.do")
                .follow("studios.activities.counter")
                .type("voices.desk.counter.text", "𠮷婆婆家门口的石阶松了，雨天滑。")
                .picture("studio-visit")
                .press("voices.desk.counter.go")
                .follow("voices.desk.receipt.next")
                .see("voices.visit.so-far", 1);
    }
}
