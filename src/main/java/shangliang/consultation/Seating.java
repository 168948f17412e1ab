package shangliang.consultation;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.engine.draws.Outcome;
import shangliang.web.Messages;

/** Who comes to the table: wishes, words of those who cannot come, and the lot where there is not room for all. */
@Component
class Seating {

    private static final int MOST = 2000;
    private static final Pattern NUMBERS =
            Pattern.compile("\\d{1,2}([\\s,\uff0c\u3001]+\\d{1,2}){5}\\s*[+\uff0b]\\s*\\d{1,2}");

    private final AttendeeRows attendees;
    private final DrawRows draws;
    private final ConsultationSettings settings;
    private final Messages messages;

    Seating(AttendeeRows attendees, DrawRows draws, ConsultationSettings settings, Messages messages) {
        this.attendees = attendees;
        this.draws = draws;
        this.settings = settings;
        this.messages = messages;
    }

    Share share() {
        return settings.share();
    }

    Roll roll(Consultation consultation) {
        var drawn = draws.of(consultation.id()).stream()
                .filter(SeatDraw::isDrawn)
                .map(SeatDraw::group)
                .collect(Collectors.toSet());
        return new Roll(seats(consultation), attendees.of(consultation.id()), drawn);
    }

    static Seats seats(Consultation consultation) {
        var seats = consultation.ground().seats();
        if (seats == null) {
            throw new Refused("consultation.refused.no-seats");
        }
        return seats;
    }

    /** Lays the table; what was drawn for an earlier one falls away. */
    Step invite(Consultation before, Turn turn, Seats typed) {
        before.check(Move.INVITE, turn);
        if (turn.before(before.meeting().day()) < Timing.INVITATION) {
            throw new Refused("consultation.refused.invite-late", Timing.INVITATION);
        }
        var seats = typed.checked(settings.share());
        draws.clear(before.id());
        attendees.afresh(before.id(), seats.hasGroupsOf(before.ground().seats()));
        return Step.of(
                Move.INVITE,
                before,
                before.moved(Move.INVITE, turn, "", before.ground().with(seats)));
    }

    /** Somebody wishes to come. */
    Step come(Consultation inviting, Turn turn, int group, String name) {
        requireInviting(inviting, turn);
        requireGroup(inviting, group);
        if (draws.of(inviting.id()).stream().anyMatch(draw -> draw.group() == group)) {
            throw new Refused("consultation.refused.list-closed");
        }
        return add(inviting, turn, Attendee.of(Ids.next(turn.now()), group, code(inviting, group), name));
    }

    /** Somebody cannot come, and their words lie on the table. */
    Step write(Consultation inviting, Turn turn, Attendee writing) {
        requireInviting(inviting, turn);
        requireGroup(inviting, writing.group());
        var code = code(inviting, writing.group());
        var one = Attendee.of(Ids.next(turn.now()), writing.group(), code, writing.name());
        return add(inviting, turn, one.writing(writing.words()));
    }

    private Step add(Consultation inviting, Turn turn, Attendee one) {
        attendees.add(inviting.id(), one, turn.now());
        return Step.note(one.wishes() ? "COME" : "WRITE", inviting, one.code());
    }

    private String code(Consultation inviting, int group) {
        var known = attendees.of(inviting.id());
        if (known.size() >= MOST) {
            throw new Refused("consultation.refused.too-many", MOST);
        }
        return Seats.letter(group)
                + (known.stream().filter(one -> one.group() == group).count() + 1);
    }

    Step leave(Consultation before, Turn turn, String code) {
        requireHost(before, turn);
        if (before.phase() != Phase.INVITING && before.phase() != Phase.READY) {
            throw new Refused("consultation.refused.time");
        }
        if (!attendees.leave(before.id(), code)) {
            throw new NotFound();
        }
        return Step.note("LEAVE", before, code);
    }

    /** Closes a group's list and says how its seats will be drawn. */
    Step announce(Consultation inviting, Turn turn, int group) {
        requireHost(inviting, turn);
        requireInviting(inviting, turn);
        requireGroup(inviting, group);
        var roll = roll(inviting);
        if (!roll.needsDraw(group) || draws.of(inviting.id()).stream().anyMatch(draw -> draw.group() == group)) {
            throw new Refused("consultation.refused.no-draw");
        }
        var codes = roll.wishes(group).stream().map(Attendee::code).toList();
        var rules = new SeatDraw.Rules(
                messages.text(Locale.SIMPLIFIED_CHINESE, "consultation.draw.source"),
                turn.now().plus(Duration.ofHours(settings.drawHours())));
        var draw =
                SeatDraw.announce(group, codes, roll.seats().groups().get(group).places(), rules);
        draws.add(inviting.id(), draw);
        return Step.note("ANNOUNCE", inviting, draw.text());
    }

    /** By the numbers that the public source brought forth. */
    Step draw(Consultation inviting, Turn turn, int group, String numbers) {
        requireHost(inviting, turn);
        requireInviting(inviting, turn);
        var announced = draws.of(inviting.id()).stream()
                .filter(draw -> draw.group() == group && !draw.isDrawn())
                .findFirst()
                .orElseThrow(NotFound::new);
        if (turn.now().isBefore(announced.at())) {
            throw new Refused("consultation.refused.draw-early", announced.at());
        }
        if (!NUMBERS.matcher(numbers.strip()).matches()) {
            throw new Invalid("numbers", "consultation.draw.numbers");
        }
        var drawn = announced.with(Outcome.numbers(numbers));
        draws.drawn(inviting.id(), drawn);
        attendees.lots(inviting.id(), drawn.order());
        return Step.note("DRAW", inviting, drawn.text());
    }

    /** Who comes is fixed, when the table is as it must be. */
    Step seat(Consultation inviting, Turn turn) {
        inviting.check(Move.SEAT, turn);
        roll(inviting).check(settings.share());
        return Step.of(Move.SEAT, inviting, inviting.moved(Move.SEAT, turn, ""));
    }

    /** The table as it is laid, or null before. */
    @Nullable
    Table table(Consultation consultation) {
        return consultation.ground().seats() == null
                ? null
                : new Table(roll(consultation), draws.of(consultation.id()), settings.share());
    }

    List<SeatDraw> draws(Consultation consultation) {
        return draws.of(consultation.id());
    }

    private static void requireInviting(Consultation consultation, Turn turn) {
        if (!turn.by().is(Role.STATION)) {
            requireHost(consultation, turn);
        }
        if (consultation.phase() != Phase.INVITING) {
            throw new Refused("consultation.refused.time");
        }
    }

    private static void requireHost(Consultation consultation, Turn turn) {
        if (Party.of(turn.by(), consultation) != Party.HOST) {
            throw new Refused("consultation.refused.post");
        }
    }

    private static void requireGroup(Consultation consultation, int group) {
        if (group < 0 || group >= seats(consultation).groups().size()) {
            throw new Invalid("group", "consultation.choose");
        }
    }
}
