package shangliang.studios.hearings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.studios.Studios;
import shangliang.studios.acts.Json;
import shangliang.studios.acts.StudioActs;
import shangliang.studios.acts.StudioActs.Told;
import shangliang.web.Messages;

/** Writes down each move of a hearing and tells those whom it concerns. */
@Component
class Telling {

    private final StudioActs acts;
    private final Studios studios;
    private final Messages messages;

    Telling(StudioActs acts, Studios studios, Messages messages) {
        this.acts = acts;
        this.studios = studios;
        this.messages = messages;
    }

    void announced(Round round) {
        acts.done(
                Viewer.CLOCK,
                "studios.hearing-announced",
                round.ref(),
                round.announcement().text());
        var told = Told.staff("studios.hearings.notice.announced", month(round.month()), day(round));
        acts.notice(Role.CLERK, ScopeRef.DISTRICT, round.ref(), told, "/desk/hearings");
    }

    private Label day(Round round) {
        return day(shangliang.base.Zone.day(round.drawAt()));
    }

    void drawn(Viewer by, Round round) {
        acts.done(by, "studios.hearing-drawn", round.ref(), round.text());
        var told = Told.staff("studios.hearings.notice.drawn", month(round.month()));
        acts.notice(Role.CHAIR, ScopeRef.DISTRICT, round.ref(), told, "/desk/hearings");
    }

    /** The studio has its turn, by lot or because another gave its place. */
    void scheduled(Slot slot, String key) {
        acts.piece(slot.ref(), Told.all("studios.hearings.piece." + key, day(slot.day())), name(slot));
        lead(slot, "studios.hearings.notice.turn", day(slot.day()));
    }

    void moved(Viewer by, Slot slot, SlotMove move) {
        acts.done(by, "studios.hearing-" + move.name().toLowerCase(Locale.ROOT), slot.ref(), Json.write(slot.state()));
        switch (move) {
            case SAY -> {}
            case SWAP, DROP -> gone(slot, move);
            case HEAR -> acts.piece(slot.ref(), Told.all("studios.hearings.piece.heard"), group());
            case DECIDE -> decided(slot);
            case ANSWER, ANSWER_LAST -> answered(slot);
        }
    }

    private void gone(Slot slot, SlotMove move) {
        acts.piece(slot.ref(), Told.all("studios.hearings.piece." + move.name().toLowerCase(Locale.ROOT)), null);
        lead(slot, "studios.hearings.notice." + move.name().toLowerCase(Locale.ROOT));
    }

    private void decided(Slot slot) {
        var last = slot.state().decided().getLast();
        var until = day(shangliang.base.Zone.day(last.due().due().minusMillis(1)));
        acts.piece(slot.ref(), Told.staff("studios.hearings.piece.decided", until), name(slot));
        lead(slot, "studios.hearings.notice.decided", until);
    }

    private void answered(Slot slot) {
        acts.piece(
                slot.ref(),
                Told.staff("studios.hearings.piece.answered"),
                slot.open().isEmpty() ? group() : null);
        chair(slot, "studios.hearings.notice.answered");
    }

    void late(Slot slot) {
        lead(slot, "studios.hearings.notice.late");
        chair(slot, "studios.hearings.notice.late-above");
    }

    private void chair(Slot slot, String key) {
        acts.notice(
                Role.CHAIR,
                ScopeRef.DISTRICT,
                slot.ref(),
                Told.staff(key, name(slot)),
                slot.key().path());
    }

    private void lead(Slot slot, String key, Label... more) {
        var args = new java.util.ArrayList<>(java.util.List.of(name(slot), month(slot.month())));
        args.addAll(java.util.List.of(more));
        var told = Told.staff(key, args.toArray(Label[]::new));
        acts.notice(
                Role.STUDIO_LEAD,
                ScopeRef.studio(slot.studio()),
                slot.ref(),
                told,
                slot.key().path());
    }

    private Label name(Slot slot) {
        return studios.book().nameOf(slot.studio());
    }

    private Label group() {
        return in("studios.hearings.group");
    }

    Label month(YearMonth month) {
        return in("studios.hearings.month", Integer.toString(month.getYear()), month.getMonthValue());
    }

    private Label day(LocalDate day) {
        return new Label(messages.day(Locale.SIMPLIFIED_CHINESE, day), messages.day(Locale.ENGLISH, day));
    }

    private Label in(String key, Object... args) {
        return new Label(messages.text(Locale.SIMPLIFIED_CHINESE, key, args), messages.text(Locale.ENGLISH, key, args));
    }
}
