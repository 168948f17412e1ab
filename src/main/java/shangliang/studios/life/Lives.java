package shangliang.studios.life;

import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.base.Writes;
import shangliang.studios.Studio;
import shangliang.studios.Studios;
import shangliang.studios.acts.StudioActs;
import shangliang.studios.life.LifeState.Stamp;

/** The one door by which a studio is applied for, tried, checked, given its plaque, helped and ended. */
@Service
@Transactional
public class Lives {

    private final LifeRows rows;
    private final Studios studios;
    private final StudioActs acts;
    private final LifeChecks checks;
    private final LifeTelling telling;
    private final Writes writes;

    Lives(LifeRows rows, Studios studios, StudioActs acts, LifeChecks checks, LifeTelling telling, Writes writes) {
        this.rows = rows;
        this.studios = studios;
        this.acts = acts;
        this.checks = checks;
        this.telling = telling;
        this.writes = writes;
    }

    /** A member applies for a studio to lead; answers with the name of its page. */
    public String apply(Viewer by, Application wish) {
        if (!(by instanceof Viewer.Staff staff) || !by.is(Role.MEMBER)) {
            throw new NotFound();
        }
        checks.check(wish);
        var now = acts.now();
        var state = new LifeState.Applied(Stamp.of(by, now));
        var life = new MemberStudio(Ids.next(now), null, staff.account(), 0, wish, state);
        rows.add(life);
        return writes.together(() -> {
            telling.applied(by, life);
            return life.key();
        });
    }

    /** What people do, as the table allows it to them. */
    public void act(Viewer by, String key, Deed deed) {
        var life = locked(key);
        if (!LifeSight.may(by, deed.move(), life)) {
            throw new NotFound();
        }
        checks.check(deed, life, acts.today());
        var after = life.does(deed, Stamp.of(by, acts.now()), checks.terms());
        move(by, deed.move(), followed(by, deed, after));
    }

    /** The studio itself opens and ends with its life. */
    private MemberStudio followed(Viewer by, Deed deed, MemberStudio life) {
        var code = life.studio();
        var today = acts.today();
        if (deed instanceof Deed.Admit) {
            var opened = new Studio.Opened(today, null);
            return life.named(studios.open(by, next -> life.application().studio(next, opened), today));
        }
        if (code != null && life.step().isOver()) {
            studios.close(by, code, deed instanceof Deed.Merge merge ? merge.into() : null, today);
        }
        return life;
    }

    private void move(Viewer by, LifeMove move, MemberStudio after) {
        if (!rows.move(after)) {
            throw new Stale("studios.life.refused.stale");
        }
        writes.together(() -> {
            telling.moved(by, move, after);
            return after;
        });
    }

    private MemberStudio locked(String key) {
        studios.book().studio(key).ifPresent(this::enter);
        return rows.lock(key).map(this::asListed).orElseThrow(NotFound::new);
    }

    private MemberStudio asListed(MemberStudio life) {
        return studios.book()
                .studio(life.studio())
                .map(listed -> life.as(listed, checks.terms()))
                .orElse(life);
    }

    /** A studio that a list brought has its life from the day on which it is first looked at. */
    private boolean enter(Studio studio) {
        var now = acts.now();
        if (rows.find(studio.code()).isPresent()) {
            return false;
        }
        var life = MemberStudio.listed(Ids.next(now), studio, Stamp.of(Viewer.CLOCK, now), checks.terms());
        return rows.add(life);
    }

    /** What happens because time passes; says how much was done. */
    public int tick() {
        var entered =
                (int) studios.book().studios().stream().filter(this::enter).count();
        var held = rows.lastHeld();
        var done = 0;
        for (var life : rows.all()) {
            var due = checks.due(asListed(life), held.get(life.key()), acts.today());
            done += due.map(move -> byClock(life.key(), move)).orElse(0);
        }
        return entered + done;
    }

    private int byClock(String key, LifeMove move) {
        var stamp = Stamp.of(Viewer.CLOCK, acts.now());
        Function<MemberStudio, MemberStudio> decision = life -> switch (move) {
            case OPEN -> life.open(stamp);
            case WORRY -> life.worry(stamp);
            case REST -> life.rest(stamp);
            case WAKE -> life.wake(stamp);
            default -> throw new IllegalArgumentException(move.name());
        };
        var life = locked(key);
        if (life.state() instanceof LifeState.Plaqued plaqued && move == LifeMove.OPEN) {
            studios.putUpPlaque(Viewer.CLOCK, key, plaqued.day());
        }
        move(Viewer.CLOCK, move, decision.apply(life));
        return 1;
    }
}
