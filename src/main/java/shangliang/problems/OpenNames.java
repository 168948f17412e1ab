package shangliang.problems;

import org.springframework.stereotype.Component;

/** Says to everyone who has a class in hand. */
@Component
class OpenNames {

    private final Namer namer;
    private final ClassTelling telling;

    OpenNames(Namer namer, ClassTelling telling) {
        this.namer = namer;
        this.telling = telling;
    }

    ClassNames names() {
        return namer.names();
    }

    OpenClassPage.Holding holding(ProblemClass problem) {
        return new OpenClassPage.Holding(telling.holder(problem), names());
    }
}
