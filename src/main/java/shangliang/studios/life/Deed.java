package shangliang.studios.life;

import java.time.LocalDate;
import java.util.List;

/** Everything people can do with a studio's life once it was applied for, each with what it needs. */
public sealed interface Deed {

    LifeMove move();

    /** Begins the trial run. */
    record Admit() implements Deed {
        @Override
        public LifeMove move() {
            return LifeMove.ADMIT;
        }
    }

    /** The committee has gone through the standard. */
    record Check(List<Finding> findings) implements Deed {
        public Check {
            findings = List.copyOf(findings);
        }

        @Override
        public LifeMove move() {
            return LifeMove.CHECK;
        }
    }

    /** The chair meeting grants the plaque, to be put up on a day. */
    record Grant(LocalDate day) implements Deed {
        @Override
        public LifeMove move() {
            return LifeMove.GRANT;
        }
    }

    /** Goes into another studio. */
    record Merge(String into, String words) implements Deed {
        @Override
        public LifeMove move() {
            return LifeMove.MERGE;
        }
    }

    /** What needs words alone. */
    record Say(LifeMove move, String words) implements Deed {}

    /** What needs words and a day until which it holds. */
    record Until(LifeMove move, String words, LocalDate day) implements Deed {}
}
