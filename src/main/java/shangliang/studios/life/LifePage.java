package shangliang.studios.life;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Directory;
import shangliang.studios.StudioBook;
import shangliang.thread.Picture;
import shangliang.web.Form;
import shangliang.web.Ui;

/** One studio's life with what the viewer can do about it now. */
record LifePage(MemberStudio life, Viewer viewer, Known known, Picture picture, Form form) {

    /**
     * What is on record and helps to judge.
     *
     * @param held the last day on which it held something, or null
     */
    record Known(
            StudioBook book,
            Directory directory,
            List<String> standard,
            int residents,
            @Nullable LocalDate held) {}

    Application application() {
        return life.application();
    }

    List<LifeMove> acts() {
        return LifeSight.open(viewer, life);
    }

    String path() {
        return "/desk/studios/" + life.key();
    }

    Form form(LifeMove move) {
        return form.has("verb", move.verb()) ? form : Form.EMPTY;
    }

    Label nameOf(String organ) {
        return organ.isEmpty() ? Label.of("") : known.directory().nameOf(organ);
    }

    Label place() {
        return known.directory().placeName(application().place());
    }

    boolean asksWords(LifeMove move) {
        return move != LifeMove.ADMIT && move != LifeMove.CHECK && move != LifeMove.GRANT;
    }

    boolean asksDay(LifeMove move) {
        return move == LifeMove.GRANT || move == LifeMove.PROLONG || move == LifeMove.RECTIFY;
    }

    /** The other studios, for a merger. */
    Map<String, String> others(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        known.book().studios().stream()
                .filter(studio -> !studio.code().equals(life.studio()))
                .forEach(studio -> options.put(studio.code(), ui.t(studio.name())));
        return options;
    }

    /** A district's own words for a line of the standard stand as they are. */
    static String line(Ui ui, String code) {
        var key = "studios.life.standard." + code;
        return ui.has(key) ? ui.t(key) : code;
    }

    /** What the records say about a line; empty when they say nothing. */
    String fact(Ui ui, String code) {
        var room = application().room();
        return switch (code) {
            case "ROOM" -> ui.t(room.where());
            case "HOURS" -> ui.t(room.hours());
            case "PEOPLE" -> ui.t("studios.life.fact.PEOPLE", known.residents());
            case "LEADERS" -> ui.t(application().party());
            case "ACTIVITY" ->
                known.held() == null
                        ? ui.t("studios.life.fact.never")
                        : ui.t("studios.life.fact.ACTIVITY", known.held());
            default -> "";
        };
    }

    /** Where it stands, in words. */
    String stands(Ui ui) {
        var key = "studios.life.stands." + life.step();
        return switch (life.state()) {
            case LifeState.Trial trial -> ui.t(key, trial.since(), trial.until());
            case LifeState.Plaqued plaqued -> ui.t(key, plaqued.day());
            case LifeState.Rectifying rectifying -> ui.t(key, rectifying.until());
            case LifeState.Merged merged -> ui.t(key, known.book().nameOf(merged.into()));
            default -> ui.t(key, Zone.day(life.state().stamp().at()));
        };
    }

    /** Why it stands there, in the words of who said so; empty when nobody had to. */
    String words() {
        return switch (life.state()) {
            case LifeState.Trial trial -> trial.words();
            case LifeState.Rectifying rectifying -> rectifying.words();
            case LifeState.Withdrawn withdrawn -> withdrawn.words();
            case LifeState.Merged merged -> merged.words();
            default -> "";
        };
    }
}
