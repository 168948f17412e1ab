package shangliang.consultation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Notice.Recipient;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.council.Council;
import shangliang.studios.Studios;

/** Who has a consultation in hand. */
@Component
class Holders {

    private final Council council;
    private final Studios studios;

    Holders(Council council, Studios studios) {
        this.council = council;
        this.studios = studios;
    }

    /** By name, for everyone to see; null when nobody has to act. */
    @Nullable
    Label of(Consultation consultation) {
        return switch (consultation.phase()) {
            case PROPOSED,
                    SCREENED,
                    PLANNED,
                    SURVEYING,
                    INVITING,
                    READY,
                    IN_SESSION,
                    RECORDED,
                    RESULT_DRAFT,
                    RESULT_CHECKED,
                    DECLINED,
                    FED_BACK,
                    EVALUATED -> name(consultation.topic().host());
            case DELIVERED, ADOPTED, PARTLY, TASKS_OPEN -> ownerName(consultation);
            case DEFERRED, REJECTED, CLOSED, RECHECK -> null;
        };
    }

    Label name(ScopeRef host) {
        return host.kind().equals("studio")
                ? studios.book().nameOf(host.code())
                : council.directory().nameOf(host);
    }

    private @Nullable Label ownerName(Consultation consultation) {
        var screening = consultation.ground().screening();
        return screening == null ? null : council.directory().nameOf(screening.owner());
    }

    static Recipient host(ScopeRef host) {
        return new Recipient.Holders(host.kind().equals("studio") ? Role.STUDIO_LEAD : Role.COMMITTEE, host);
    }

    static @Nullable Recipient owner(Consultation consultation) {
        var screening = consultation.ground().screening();
        return screening == null ? null : new Recipient.Holders(Role.UNIT, ScopeRef.organ(screening.owner()));
    }
}
