package shangliang.studios;

import java.util.List;
import java.util.Map;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.council.Member;

/** The records behind the coverage figure: who is in residence in which studio. */
record ResidentsPage(StudioBook book, Directory directory, Map<String, List<Member>> residents, Coverage coverage) {

    List<Member> of(Studio studio) {
        return residents.getOrDefault(studio.code(), List.of());
    }

    Label nameOf(String organ) {
        return directory.nameOf(organ);
    }

    /** How many residencies there are; more than members when some are in two studios. */
    int stays() {
        return book.studios().stream().mapToInt(studio -> of(studio).size()).sum();
    }
}
