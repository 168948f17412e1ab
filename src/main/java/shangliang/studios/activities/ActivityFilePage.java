package shangliang.studios.activities;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import shangliang.base.Zone;
import shangliang.council.Member;
import shangliang.web.Form;

/** An organiser's view of one activity: who means to come, and afterwards who was there. */
record ActivityFilePage(ActivityPage page, List<Member> residents, List<SeatRows.Seat> seats, Instant now) {

    Activity activity() {
        return page.activity();
    }

    boolean mayChange() {
        return activity().takesNames(now);
    }

    boolean mayConfirm() {
        return activity().isPlanned() && activity().hasBegun(now);
    }

    String action(String what) {
        return "/desk/activities/" + activity().id() + "/" + what;
    }

    boolean isOff() {
        return activity().step() == ActivityStep.CANCELLED;
    }

    /** Where voices are taken down on the spot. */
    String counter() {
        return "/desk/visits/" + activity().id();
    }

    /** The form to move it, with its present time until something else was typed. */
    Form times() {
        var form = page.form();
        var outline = activity().outline();
        return form.text("day").isEmpty()
                ? form.with("day", activity().day().toString())
                        .with("from", time(outline.starts()))
                        .with("until", time(outline.ends()))
                : form;
    }

    private static String time(Instant at) {
        return LocalTime.ofInstant(at, Zone.DISTRICT).toString();
    }

    /** Everyone who said that they come is ticked until the organiser says otherwise. */
    boolean isTicked(SeatRows.Seat seat) {
        var typed = page.form().texts("seat");
        return page.form().isEmpty() || typed.contains(seat.id().toString());
    }

    boolean isTicked(Member member) {
        return page.form().has("member", member.id().toString());
    }

    Form confirm() {
        var said = seats.stream().mapToInt(SeatRows.Seat::people).sum();
        return page.form().text("people").isEmpty() ? page.form().with("people", Integer.toString(said)) : page.form();
    }
}
