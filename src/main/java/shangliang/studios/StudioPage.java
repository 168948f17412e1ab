package shangliang.studios;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.council.Division;
import shangliang.council.Member;
import shangliang.web.Ui;

/** One studio: what it is, who is there, who leads and guides it, where and when it is open. */
record StudioPage(Studio studio, Directory directory, List<Member> residents, Leadership leadership, Now now) {

    /**
     * What holds today.
     *
     * @param branchHome where the studio's party branch is at home, or null
     */
    record Now(
            LocalDate today,
            List<StudioFacts.Fact> facts,
            Harvest harvest,
            @Nullable Venue branchHome) {}

    List<Leadership.Link> links() {
        return leadership.on(now.today());
    }

    List<Leadership.Kind> wrong() {
        return leadership.wrongOn(now.today());
    }

    Label nameOf(Leadership.Link link) {
        var organ = link.organ();
        var name = link.name();
        return organ != null ? directory.nameOf(organ) : name != null ? name : Label.of("");
    }

    Label nameOf(@Nullable String organ) {
        return organ == null ? Label.of("") : directory.nameOf(organ);
    }

    /** The places it lies in, below the district, the highest first. */
    List<Division> path() {
        return directory.pathOf(studio.place()).reversed().stream()
                .filter(place -> place.parent() != null)
                .toList();
    }

    boolean isLead(Member member) {
        return member.id().equals(studio.lead().member());
    }

    Map<String, String> crumbs(Ui ui) {
        return Map.of("/studios", ui.t("studios.index.title"));
    }
}
