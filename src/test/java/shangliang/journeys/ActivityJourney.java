package shangliang.journeys;

import java.time.LocalDate;
import org.junit.jupiter.api.TestInstance;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;

/** A studio plans an evening, a neighbour keeps a seat, and afterwards the minutes write themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivityJourney extends Journey {

    private int day = 9;

    private void go(int day, int hour) {
        clock.set(
                LocalDate.of(2026, 3, day).atTime(hour, 0).atZone(Zone.DISTRICT).toInstant());
    }

    @AtEveryDesk
    void anEveningIsPlannedComeToAndConfirmed(Look look) {
        go(++day, 9);
        var lead = at(look, Role.STUDIO_LEAD, ScopeRef.studio("S08"))
                .open("/desk/activities")
                .unfold("studios.activities.plan")
                .type("studios.activities.what", "院坝夜谈：老街的灯")
                .choose("studios.activities.kind", "DISCUSSION")
                .choose("studios.activities.series", "SALON")
                .type("studios.activities.day.label", "2026-03-%02d".formatted(day))
                .type("studios.activities.from", "19:30")
                .type("studios.activities.until", "21:00")
                .choose("studios.activities.venue", "V-QX-01")
                .type("studios.activities.seats", "40")
                .type("studios.activities.about", "带板凳来，先说灯，再说别的。")
                .picture("activity-plan")
                .press("studios.activities.plan.do");
        var address = lead.page().url().replaceAll(".*/desk", "");
        anyone(look)
                .open("/activities?month=2026-03")
                .picture("activities")
                .open(address)
                .type("studios.activities.name.label", "黄葛树下的张婆婆")
                .type("studios.activities.people.label", "2")
                .picture("activity")
                .press("studios.activities.come.do")
                .see("studios.activities.seat.code")
                .picture("activity-seat");
        go(day, 21);
        lead.open("/desk" + address)
                .type("studios.activities.confirm.people", "23")
                .type("studios.activities.confirm.note", "先换老街东头三盏，月底前。")
                .picture("activity-confirm")
                .press("studios.activities.confirm.do");
        anyone(look).open(address).seeWords("先换老街东头三盏").picture("activity-minutes");
    }
}
