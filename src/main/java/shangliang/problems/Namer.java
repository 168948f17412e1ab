package shangliang.problems;

import org.springframework.stereotype.Component;
import shangliang.council.Council;
import shangliang.duties.Duties;

/** Fetches the names of today. */
@Component
class Namer {

    private final Council council;
    private final Duties duties;

    Namer(Council council, Duties duties) {
        this.council = council;
        this.duties = duties;
    }

    ClassNames names() {
        return new ClassNames(council.directory(), duties.topics());
    }
}
