package shangliang.council;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.web.Form;

/**
 * Where the administrator loads the lists and looks after single organs.
 *
 * @param loaded what was just loaded, or null
 * @param history what was done last, newest first
 */
record CouncilDeskPage(
        Form form,
        Directory directory,
        int members,
        List<CouncilChangeRows.Line> history,
        @Nullable String loaded) {

    Load.List[] lists() {
        return Load.List.values();
    }

    int count(Load.List list) {
        return switch (list) {
            case PLACES ->
                directory
                        .root()
                        .map(root -> directory.placesUnder(root.code()).size() + 1)
                        .orElse(0);
            case ORGANS -> organs().size();
            case MEMBERS -> members;
        };
    }

    List<Organ> organs() {
        return Arrays.stream(Organ.Kind.values())
                .flatMap(kind -> directory.organs(kind).stream())
                .toList();
    }
}
