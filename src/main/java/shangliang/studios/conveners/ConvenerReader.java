package shangliang.studios.conveners;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;
import shangliang.council.Members;
import shangliang.studios.Residents;
import shangliang.studios.Studios;
import shangliang.studios.acts.StudioActs;
import shangliang.web.Form;

/** Reads whose turn it is, with names. */
@Component
class ConvenerReader {

    private final ConvenerRows rows;
    private final Studios studios;
    private final Residents residents;
    private final Members members;
    private final StudioActs acts;

    ConvenerReader(ConvenerRows rows, Studios studios, Residents residents, Members members, StudioActs acts) {
        this.rows = rows;
        this.studios = studios;
        this.residents = residents;
        this.members = members;
        this.acts = acts;
    }

    Rotation of(String studio) {
        return rows.of(studio);
    }

    Map<UUID, String> names(Rotation rotation) {
        var names = new HashMap<UUID, String>();
        var ids =
                rotation.turns().stream().map(Rotation.Turn::member).distinct().toList();
        members.byIds(ids).forEach(member -> names.put(member.id(), member.name()));
        return names;
    }

    ConvenersPage page(Viewer viewer, Form form) {
        var studio = Conveners.studioOf(viewer);
        var rotation = of(studio);
        var today = acts.today();
        return new ConvenersPage(
                studios.book().nameOf(studio), rotation, names(rotation), residents.of(studio, today), today, form);
    }
}
