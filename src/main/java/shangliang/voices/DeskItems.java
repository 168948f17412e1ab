package shangliang.voices;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shangliang.base.Role;

/** Puts one voice on a desk, with as much of it as the post may see. */
@Component
class DeskItems {

    private final VoiceRows rows;
    private final ContactVault contacts;
    private final DeskHelps helps;
    private final DeskArounds arounds;
    private final DeskDrafts drafts;

    DeskItems(VoiceRows rows, ContactVault contacts, DeskHelps helps, DeskArounds arounds, DeskDrafts drafts) {
        this.rows = rows;
        this.contacts = contacts;
        this.helps = helps;
        this.arounds = arounds;
        this.drafts = drafts;
    }

    /** The voice when the post may see it; what was typed stands in its form again. */
    Optional<DeskItem> find(DeskSight eyes, VoiceNumber number, DeskTyped typed, DeskBack back) {
        return rows.find(number, eyes.sight()).map(voice -> item(eyes, voice, typed, back));
    }

    private DeskItem item(DeskSight eyes, Voice voice, DeskTyped typed, DeskBack back) {
        var party = Party.of(eyes.by(), voice);
        var acts = party == null ? List.<DeskAct>of() : new DeskOffers(voice, party, eyes.now()).acts();
        var help = helps.of(eyes, voice, acts);
        var contact =
                mayCall(eyes.role(), voice) ? contacts.open(voice.privacy().contact()) : Contact.NONE;
        var saved = drafts.about(eyes.by(), voice.number().toString());
        var making = new DeskForms(voice, eyes.role(), typed, saved, new DeskProposal(voice, contact, help));
        var forms = making.of(acts);
        return new DeskItem(eyes, voice, contact, forms, help, arounds.of(eyes, voice), back);
    }

    /** Name and phone: for whoever received it and the clerk; for the unit unless hidden; for the call afterwards. */
    static boolean mayCall(Role role, Voice voice) {
        return switch (role) {
            case STATION, STUDIO_LEAD, CLERK -> true;
            case UNIT -> !voice.privacy().hideName();
            case RECHECKER -> voice.phase() == Phase.RECHECK;
            default -> false;
        };
    }
}
