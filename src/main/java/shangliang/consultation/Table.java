package shangliang.consultation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.web.Ui;

/** The table as pages show it: groups, who comes, which seats were drawn, and what share must hold. */
record Table(Roll roll, List<SeatDraw> draws, Share share) {

    Table {
        draws = List.copyOf(draws);
    }

    List<Group> groups() {
        return roll.seats().groups();
    }

    @Nullable
    SeatDraw draw(int group) {
        return draws.stream().filter(draw -> draw.group() == group).findFirst().orElse(null);
    }

    /** In hundredths, of the seats that are laid. */
    int percent() {
        return 100 * roll.seats().affected() / Math.max(1, roll.seats().places());
    }

    /** How pages say whether somebody comes; who has no seat waits for one. */
    String kind(Attendee one) {
        var waits = one.wishes()
                && (roll.needsDraw(one.group()) || !roll.seated(one.group()).contains(one));
        return waits ? "WAITS" : one.kind().name();
    }

    /** A group by the name that pages show. */
    static String name(Ui ui, Group group) {
        return group.isAffected() ? group.name() : ui.t("consultation.standing." + group.standing());
    }

    /** The groups as a choice. */
    Map<String, String> choices(Ui ui) {
        var choices = new LinkedHashMap<String, String>();
        for (int i = 0; i < groups().size(); i++) {
            choices.put(Integer.toString(i), Seats.letter(i) + " " + name(ui, groups().get(i)));
        }
        return choices;
    }
}
