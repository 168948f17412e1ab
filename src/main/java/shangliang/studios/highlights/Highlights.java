package shangliang.studios.highlights;

import java.util.ArrayList;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.Stale;
import shangliang.base.Texts;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.Organ;
import shangliang.studios.acts.Json;
import shangliang.studios.acts.StudioActs;
import shangliang.studios.highlights.HighlightState.Stamp;

/** The one door by which a committee names its highlights and says what came of them. */
@Service
@Transactional
public class Highlights {

    static final int TITLE = 40;
    static final int WORDS = 500;

    private final HighlightRows rows;
    private final Council council;
    private final StudioActs acts;

    Highlights(HighlightRows rows, Council council, StudioActs acts) {
        this.rows = rows;
        this.council = council;
        this.acts = acts;
    }

    /**
     * Names one for this year.
     *
     * @param anyway whether it is meant although there are enough already
     */
    public UUID name(Viewer by, String title, String about, boolean anyway) {
        var committee = committeeOf(by);
        check(title, about);
        var now = acts.now();
        var year = acts.today().getYear();
        var running = rows.of(year).stream()
                .filter(work -> work.committee().equals(committee) && work.counts())
                .count();
        if (running >= HighlightWork.ENOUGH && !anyway) {
            throw new Invalid("anyway", "studios.highlights.enough", running);
        }
        var state = new HighlightState.Named(Stamp.of(by, now));
        var work = new HighlightWork(Ids.next(now), committee, year, title, about, 0, state);
        rows.add(work);
        acts.done(by, "studios.highlight-named", work.ref(), Json.write(work));
        return work.id();
    }

    public void show(Viewer by, UUID id, String words) {
        act(by, id, "shown", words, (work, stamp) -> work.show(words, stamp));
    }

    public void drop(Viewer by, UUID id, String words) {
        act(by, id, "dropped", words, (work, stamp) -> work.drop(words, stamp));
    }

    private void act(
            Viewer by, UUID id, String name, String words, BiFunction<HighlightWork, Stamp, HighlightWork> decision) {
        var committee = committeeOf(by);
        var work = rows.lock(id)
                .filter(found -> found.committee().equals(committee))
                .orElseThrow(NotFound::new);
        if (words.isBlank() || Texts.length(words) > WORDS) {
            throw new Invalid("words", "studios.highlights.words.wrong", WORDS);
        }
        var after = decision.apply(work, Stamp.of(by, acts.now()));
        if (!rows.move(after)) {
            throw new Stale("studios.highlights.refused.stale");
        }
        acts.done(by, "studios.highlight-" + name, after.ref(), Json.write(after));
    }

    private static void check(String title, String about) {
        var problems = new ArrayList<Invalid.Problem>();
        if (title.isBlank() || Texts.length(title) > TITLE) {
            problems.add(new Invalid.Problem("title", "studios.highlights.title.wrong", TITLE));
        }
        if (about.isBlank() || Texts.length(about) > WORDS) {
            problems.add(new Invalid.Problem("about", "studios.highlights.words.wrong", WORDS));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private String committeeOf(Viewer by) {
        if (by instanceof Viewer.Staff staff && by.is(Role.COMMITTEE)) {
            return council.directory()
                    .organ(staff.post().scope().code())
                    .filter(organ -> organ.kind() == Organ.Kind.COMMITTEE)
                    .map(Organ::code)
                    .orElseThrow(NotFound::new);
        }
        throw new NotFound();
    }
}
