package shangliang.studios.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Piece.Audience;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.Members;
import shangliang.studios.Residents;
import shangliang.studios.Studio;
import shangliang.studios.Studios;
import shangliang.studios.acts.StudioActs;
import shangliang.studios.life.LifeState.Stamp;
import shangliang.thread.Threads;
import shangliang.web.Form;

/** Puts together what the pages about studios' lives show. */
@Component
class LifeReader {

    private final LifeRows rows;
    private final LifeChecks checks;
    private final StudioActs acts;
    private final Around around;

    LifeReader(LifeRows rows, LifeChecks checks, StudioActs acts, Around around) {
        this.rows = rows;
        this.checks = checks;
        this.acts = acts;
        this.around = around;
    }

    /** Who and what a studio's life has to do with. */
    @Component
    record Around(Studios studios, Council council, Members members, Residents residents, Threads threads) {}

    /** Every life the viewer may see: those written down, and studios of a list as they are. */
    List<MemberStudio> seenBy(Viewer viewer) {
        var all = new ArrayList<MemberStudio>();
        var known = new HashSet<String>();
        for (var life : rows.all()) {
            all.add(asListed(life));
            known.add(life.key());
        }
        around.studios().book().studios().stream()
                .filter(studio -> !known.contains(studio.code()))
                .forEach(studio -> all.add(listed(studio)));
        return all.stream()
                .filter(life -> LifeSight.sees(viewer, life))
                .sorted(Comparator.comparing(MemberStudio::key))
                .toList();
    }

    private MemberStudio asListed(MemberStudio life) {
        return around.studios()
                .book()
                .studio(life.studio())
                .map(studio -> life.as(studio, checks.terms()))
                .orElse(life);
    }

    private MemberStudio listed(Studio studio) {
        var stamp = Stamp.of(Viewer.CLOCK, acts.now());
        return MemberStudio.listed(new UUID(0, 0), studio, stamp, checks.terms());
    }

    /** The life of a studio that is in the book. */
    MemberStudio of(Studio studio) {
        return rows.find(studio.code()).map(this::asListed).orElseGet(() -> listed(studio));
    }

    Label nameOf(String studio) {
        return around.studios().book().nameOf(studio);
    }

    private MemberStudio find(String key) {
        return around.studios()
                .book()
                .studio(key)
                .map(this::of)
                .or(() -> rows.find(key).map(this::asListed))
                .orElseThrow(NotFound::new);
    }

    LivesPage list(Viewer viewer) {
        return new LivesPage(viewer, seenBy(viewer), around.council().directory(), acts.today());
    }

    LifePage page(Viewer viewer, String key, Form form) {
        var life = find(key);
        if (!LifeSight.sees(viewer, life)) {
            throw new NotFound();
        }
        var picture = around.threads()
                .picture(life.ref(), Audience.STAFF, List.of(), !life.step().isOver());
        return new LifePage(life, viewer, known(life), picture, form);
    }

    private LifePage.Known known(MemberStudio life) {
        var code = life.studio();
        var residents =
                code == null ? 0 : around.residents().of(code, acts.today()).size();
        return new LifePage.Known(
                around.studios().book(),
                around.council().directory(),
                checks.standard(),
                residents,
                rows.lastHeld().get(life.key()));
    }

    ApplyPage apply(Viewer viewer, Form form) {
        var serving = around.members().byIds(around.members().currentIds(acts.today()));
        return new ApplyPage(viewer, serving, around.council().directory(), form);
    }
}
