package shangliang.studios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shangliang.council.Directory;
import shangliang.council.Member;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * The studios, by the kind of their link, in a town or everywhere.
 *
 * @param town the town asked for; empty for everywhere
 */
record StudiosPage(
        StudioBook book, Directory directory, Map<String, List<Member>> residents, Coverage coverage, String town) {

    LinkKind[] kinds() {
        return LinkKind.values();
    }

    List<Studio> of(LinkKind kind) {
        return book.studios().stream()
                .filter(studio -> studio.kind() == kind && isShown(studio))
                .toList();
    }

    private boolean isShown(Studio studio) {
        return town.isEmpty() || directory.isWithin(studio.place(), town);
    }

    boolean isNone() {
        return book.studios().stream().noneMatch(this::isShown);
    }

    int count(Studio studio) {
        return residents.getOrDefault(studio.code(), List.of()).size();
    }

    Form form() {
        return Form.EMPTY.with("town", town);
    }

    Map<String, String> towns(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        directory.towns().forEach(each -> options.put(each.code(), ui.t(each.name())));
        return options;
    }
}
