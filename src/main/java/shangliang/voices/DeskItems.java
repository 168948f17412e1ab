package shangliang.voices;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.web.Form;

/** Puts one voice on a desk, with as much of it as the post may see. */
@Component
class DeskItems {

    private final VoiceRows rows;
    private final ContactVault contacts;
    private final DeskHelps helps;
    private final DeskArounds arounds;

    DeskItems(VoiceRows rows, ContactVault contacts, DeskHelps helps, DeskArounds arounds) {
        this.rows = rows;
        this.contacts = contacts;
        this.helps = helps;
        this.arounds = arounds;
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
        var forms = acts.stream()
                .map(act -> form(act, new DeskProposal(voice, contact, help), typed, eyes.role() == Role.SUPERVISION))
                .toList();
        return new DeskItem(eyes, voice, contact, shown(forms, typed), help, arounds.of(eyes, voice), back);
    }

    /** What was typed is shown even when the act is no longer on offer, so that it is not lost. */
    private static List<DeskForm> shown(List<DeskForm> forms, DeskTyped typed) {
        @Nullable DeskAct act = typed.act();
        if (act == null || forms.stream().anyMatch(form -> form.act() == act)) {
            return forms;
        }
        var all = new java.util.ArrayList<>(forms);
        all.addFirst(new DeskForm(act, typed.form(), true, false));
        return all;
    }

    private static DeskForm form(DeskAct act, DeskProposal proposal, DeskTyped typed, boolean override) {
        Form shown = act == typed.act() ? typed.form() : proposal.of(act);
        return new DeskForm(act, shown, act == typed.act(), override && act == DeskAct.ASSIGN);
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
