package shangliang.studios.support;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.Writes;
import shangliang.council.Council;
import shangliang.studios.Studios;
import shangliang.studios.acts.Json;
import shangliang.studios.acts.StudioActs;
import shangliang.studios.acts.StudioActs.Told;
import shangliang.web.Messages;

/** Writes down each step of a request and tells those who wait for it or have it now. */
@Component
class SupportTelling {

    private static final String NOTICE = "studios.support.notice.";

    private final StudioActs acts;
    private final Writes writes;
    private final Council council;
    private final Studios studios;
    private final Messages messages;

    SupportTelling(StudioActs acts, Writes writes, Council council, Studios studios, Messages messages) {
        this.acts = acts;
        this.writes = writes;
        this.council = council;
        this.studios = studios;
        this.messages = messages;
    }

    void asked(Viewer by, SupportRequest request) {
        writes.together(() -> {
            acts.done(by, "studios.support-ask", request.ref(), Json.write(request));
            acts.piece(request.ref(), Told.staff("studios.support.piece.ASK", studio(request)), holder(request));
            toHolder(request, NOTICE + "ASK");
            return request;
        });
    }

    void moved(Viewer by, SupportMove move, SupportRequest before, SupportRequest after) {
        writes.together(() -> {
            acts.done(by, "studios.support-" + move.verb(), after.ref(), Json.write(after.state()));
            var who = move == SupportMove.TAKE_BACK ? studio(after) : name(before.holder());
            var holder = after.step().isOver() ? null : holder(after);
            acts.piece(after.ref(), Told.staff("studios.support.piece." + move, who), holder);
            tell(move, before, after);
            return after;
        });
    }

    private void tell(SupportMove move, SupportRequest before, SupportRequest after) {
        switch (move) {
            case TAKE_BACK -> toHolder(before, NOTICE + "TAKE_BACK");
            case PASS_ON -> {
                toHolder(after, NOTICE + "ASK");
                toStudio(after, NOTICE + "PASS_ON");
            }
            case GIVE, TURN_DOWN -> toStudio(after, NOTICE + "ANSWERED");
            case GRANT, PART, DENY -> {
                toStudio(after, NOTICE + "ANSWERED");
                toGroup(after, NOTICE + "ANSWERED");
            }
        }
    }

    /** Whoever has it, whoever waits, and the group when it is not the group that is late. */
    void late(SupportRequest request) {
        writes.together(() -> {
            toHolder(request, NOTICE + "LATE");
            toStudio(request, NOTICE + "LATE_STUDIO");
            if (request.step() == SupportStep.WITH_UNIT) {
                toGroup(request, NOTICE + "LATE_STUDIO");
            }
            return request;
        });
    }

    private void toHolder(SupportRequest request, String key) {
        var code = request.holder();
        if (code != null) {
            var role = request.step() == SupportStep.WITH_GROUP ? Role.REGIONAL_GROUP : Role.UNIT;
            notice(role, ScopeRef.organ(code), request, key);
        }
    }

    private void toGroup(SupportRequest request, String key) {
        var group = request.group();
        if (group != null) {
            notice(Role.REGIONAL_GROUP, ScopeRef.organ(group), request, key);
        }
    }

    private void toStudio(SupportRequest request, String key) {
        notice(Role.STUDIO_LEAD, ScopeRef.studio(request.studio()), request, key);
    }

    private void notice(Role role, ScopeRef scope, SupportRequest request, String key) {
        var told = Told.staff(key, studio(request), kind(request), name(request.holder()));
        acts.notice(role, scope, request.ref(), told, request.path());
    }

    private Label kind(SupportRequest request) {
        var key = "studios.support.kind." + request.asking().kind();
        return new Label(messages.text(Locale.SIMPLIFIED_CHINESE, key), messages.text(Locale.ENGLISH, key));
    }

    private Label studio(SupportRequest request) {
        return studios.book().nameOf(request.studio());
    }

    private Label holder(SupportRequest request) {
        return name(request.holder());
    }

    private Label name(@Nullable String organ) {
        return organ == null ? Label.of("") : council.directory().nameOf(organ);
    }
}
