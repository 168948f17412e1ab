package shangliang.voices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;
import shangliang.duties.DisputeId;
import shangliang.duties.Disputes;
import shangliang.duties.Duties;
import shangliang.duties.Route;
import shangliang.duties.Sides;

/** Looks up what helps to decide, and only what the acts on offer need. */
@Component
class DeskHelps {

    private final Duties duties;
    private final Disputes disputes;
    private final DeskAsideRows aside;
    private final DeskEchoes echoes;
    private final DeskTopics topics;

    DeskHelps(Duties duties, Disputes disputes, DeskAsideRows aside, DeskEchoes echoes, DeskTopics topics) {
        this.duties = duties;
        this.disputes = disputes;
        this.aside = aside;
        this.echoes = echoes;
        this.topics = topics;
    }

    DeskHelp of(DeskSight eyes, Voice voice, List<DeskAct> acts) {
        var works = acts.contains(DeskAct.BEGIN) || acts.stream().anyMatch(DeskAct::isAnswer);
        return new DeskHelp(
                acts.contains(DeskAct.ASSIGN) ? route(eyes, voice) : null,
                isUnsorted(voice, acts) ? topics.of(eyes, voice).orElse(null) : null,
                acts.contains(DeskAct.LINK) || acts.contains(DeskAct.ACCEPT) ? echoes.like(voice, eyes) : List.of(),
                works ? aside.earlier(voice) : List.of(),
                works ? aside.lastMonth(eyes.code(), Zone.day(eyes.now())).orElse(null) : null,
                acts.contains(DeskAct.RULE) ? sides(eyes, voice) : null);
    }

    private static boolean isUnsorted(Voice voice, List<DeskAct> acts) {
        return acts.contains(DeskAct.ACCEPT) || acts.contains(DeskAct.SORT) && voice.topic() == null;
    }

    private Route route(DeskSight eyes, Voice voice) {
        return duties.route(voice.topic(), voice.matter().place().code(), Zone.day(eyes.now()));
    }

    private @Nullable Sides sides(DeskSight eyes, Voice voice) {
        var dispute = Dispatch.dispute(voice);
        return dispute == null ? null : disputes.sides(eyes.by(), new DisputeId(dispute));
    }
}
