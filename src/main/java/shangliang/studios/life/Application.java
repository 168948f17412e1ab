package shangliang.studios.life;

import shangliang.base.Label;
import shangliang.studios.LinkKind;
import shangliang.studios.Studio;

/**
 * What a lead wishes to open.
 *
 * @param committee code of the special committee that looks after it; empty when there is none
 * @param plan what it means to do in its trial run
 */
public record Application(
        LinkKind kind,
        Label name,
        String place,
        String committee,
        Studio.Lead lead,
        Label party,
        Studio.Room room,
        Label summary,
        String plan) {

    static Application of(Studio studio) {
        var committee = studio.committee();
        return new Application(
                studio.kind(),
                studio.name(),
                studio.place(),
                committee == null ? "" : committee,
                studio.lead(),
                studio.party(),
                studio.room(),
                studio.summary(),
                "");
    }

    /** The same with what was meant to be done. */
    Application with(String meant) {
        return new Application(kind, name, place, committee, lead, party, room, summary, meant);
    }

    Studio studio(String code, Studio.Opened opened) {
        return new Studio(
                code,
                kind,
                name,
                place,
                committee.isEmpty() ? null : committee,
                lead,
                party,
                opened,
                room,
                summary,
                true);
    }
}
