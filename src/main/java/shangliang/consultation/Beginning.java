package shangliang.consultation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.Organ;
import shangliang.council.partners.Partners;
import shangliang.studios.Studios;

/** How a consultation begins: with a question, those whom it touches, and the voices that said so. */
@Component
class Beginning {

    private static final int MOST_VOICES = 200;

    private final Conducting conducting;
    private final VoiceRows voices;
    private final Council council;
    private final Studios studios;
    private final Partners partners;

    Beginning(Conducting conducting, VoiceRows voices, Council council, Studios studios, Partners partners) {
        this.conducting = conducting;
        this.voices = voices;
        this.council = council;
        this.studios = studios;
        this.partners = partners;
    }

    ConsultationNumber propose(Viewer by, Proposal proposal) {
        if (!by.isStaff()) {
            throw new NotFound();
        }
        var typed = proposal.topic();
        requireHost(typed.host());
        requirePartner(typed.partner());
        if (proposal.voices().size() > MOST_VOICES) {
            throw new Invalid("numbers", "consultation.voices.many", MOST_VOICES);
        }
        var topic = new Topic(
                Words.question(typed.question()),
                Words.text("affected", typed.affected()),
                typed.channel(),
                typed.host(),
                typed.scale(),
                typed.partner());
        var added = conducting.add(by, topic);
        voices.add(added.id(), proposal.voices());
        conducting.begins(added, proposal.voices());
        return added.number();
    }

    void requirePartner(@Nullable String code) {
        if (code != null && !partners.book().isOn(code, partners.today())) {
            throw new Invalid("partner", "consultation.partner.unknown");
        }
    }

    Screening screening(Tests tests) {
        return tests.screening(owner -> council.directory().handlingUnits().stream()
                .anyMatch(unit -> unit.code().equals(owner)));
    }

    /** A committee or a studio, as there are today. */
    void requireHost(ScopeRef host) {
        var known = host.kind().equals("studio")
                ? studios.book().studio(host.code()).isPresent()
                : council.directory()
                        .organ(host.code())
                        .filter(organ -> organ.kind() == Organ.Kind.COMMITTEE)
                        .isPresent();
        if (!known) {
            throw new Invalid("host", "consultation.host.unknown");
        }
    }
}
