package shangliang.council;

import java.util.List;
import shangliang.base.Label;
import shangliang.likeness.Hit;

/** Finds open public matters that somebody's strengths could help with; a person decides whether they do. */
public interface WeekMatches {

    /** One matter, and why it may be one for them. */
    record Match(String title, String href, Label place, Hit.Why why) {}

    /** The likest first; none when nothing is said of strengths. */
    List<Match> of(String strengths);
}
