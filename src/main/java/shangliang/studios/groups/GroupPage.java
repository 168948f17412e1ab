package shangliang.studios.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.council.Division;
import shangliang.council.Member;
import shangliang.council.Organ;
import shangliang.studios.Studio;
import shangliang.studios.StudioBook;
import shangliang.studios.activities.Planned;
import shangliang.studios.support.SupportLines.Line;
import shangliang.web.Form;
import shangliang.web.Ui;

/** One regional group's area on one screen. */
record GroupPage(Organ group, Area area, People people, Doings doings, Form form) {

    /** Where it is. */
    record Area(Directory directory, StudioBook book, List<Studio> studios) {}

    /** Who serves in it, and in which studios each is in residence. */
    record People(List<Member> members, Map<UUID, List<String>> stays) {}

    /** What all studios have planned, and what those of the area ask for. */
    record Doings(List<Planned> planned, List<Line> supports) {}

    List<Division> towns() {
        return area.directory().areaOf(group);
    }

    /** Those at home in a town, or, for null, those of whom the roll does not say so. */
    List<Member> of(@Nullable String town) {
        return people.members().stream()
                .filter(member -> Objects.equals(townOf(member), town))
                .toList();
    }

    /** A member whose home lies outside the area is one of whom it must be said. */
    private @Nullable String townOf(Member member) {
        return area.directory()
                .townOf(member.term().place())
                .filter(towns()::contains)
                .map(Division::code)
                .orElse(null);
    }

    List<Studio> studiosOf(Member member) {
        return people.stays().getOrDefault(member.id(), List.of()).stream()
                .flatMap(code -> area.book().studio(code).stream())
                .toList();
    }

    Label town(Studio studio) {
        return area.directory().townOf(studio.place()).map(Division::name).orElse(Label.of(""));
    }

    private boolean isOwn(Planned planned) {
        return area.studios().stream().anyMatch(studio -> studio.code().equals(planned.studio()));
    }

    SortedMap<LocalDate, List<Planned>> days() {
        var days = new TreeMap<LocalDate, List<Planned>>();
        doings.planned().stream()
                .filter(this::isOwn)
                .forEach(planned -> days.computeIfAbsent(planned.day(), day -> new ArrayList<>())
                        .add(planned));
        return days;
    }

    /** What it clashes with, whoever plans it. */
    List<Planned> clashes(Planned one) {
        return doings.planned().stream().filter(one::clashes).toList();
    }

    /** What else is on in the same town at the same time: no clash, but people can be in one place only. */
    List<Planned> beside(Planned one) {
        var town = area.directory().townOf(one.place());
        return doings.planned().stream()
                .filter(other -> one.isBeside(other) && !one.clashes(other))
                .filter(other ->
                        town.isPresent() && town.equals(area.directory().townOf(other.place())))
                .toList();
    }

    Label studio(Planned planned) {
        return area.book().nameOf(planned.studio());
    }

    Map<String, String> options(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        towns().forEach(town -> options.put(town.code(), ui.t(town.name())));
        return options;
    }

    /** What was typed about this member, else where they are at home. */
    Form form(Member member) {
        var town = townOf(member);
        return isTyped(member) ? form : Form.EMPTY.with("town", town == null ? "" : town);
    }

    boolean isTyped(Member member) {
        return form.has("member", member.code());
    }

    /** Whether something was typed about one of them, so that their list must stand open. */
    boolean isTyped(List<Member> some) {
        return some.stream().anyMatch(this::isTyped);
    }
}
