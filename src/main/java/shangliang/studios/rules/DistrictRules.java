package shangliang.studios.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Texts;
import shangliang.base.Tie;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.Organ;
import shangliang.studios.acts.Json;
import shangliang.studios.acts.StudioActs;
import shangliang.studios.acts.StudioActs.Told;

/** The one door by which the district's rules are made, changed and ended; a version that held is never rewritten. */
@Service
@Transactional
public class DistrictRules {

    private final RuleRows rows;
    private final Council council;
    private final StudioActs acts;
    private final ApplicationEventPublisher events;

    DistrictRules(RuleRows rows, Council council, StudioActs acts, ApplicationEventPublisher events) {
        this.rows = rows;
        this.council = council;
        this.acts = acts;
        this.events = events;
    }

    /**
     * Makes a rule.
     *
     * @param from what it came from, such as a consultation, or null
     */
    public UUID make(Viewer by, RuleVersion first, @Nullable SourceRef from) {
        var keeper = keeper(by);
        first.check();
        var rule = new DistrictRule(Ids.next(acts.now()), keeper, null, List.of(first.numbered(1)));
        rows.add(rule);
        if (from != null) {
            events.publishEvent(new Tie(from, rule.ref(), acts.now()));
        }
        tell(by, rule, "made", first.begins());
        return rule.id();
    }

    public void amend(Viewer by, UUID id, RuleVersion to) {
        var rule = own(by, id);
        var next = rule.amend(to);
        rows.add(id, next);
        tell(by, rule, "amended", next.begins());
    }

    void end(Viewer by, UUID id, LocalDate day, String why) {
        if (why.isBlank() || Texts.length(why) > RuleVersion.WHY) {
            throw new Invalid("why", "studios.rules.words", RuleVersion.WHY);
        }
        var rule = own(by, id).end(day, why);
        rows.end(id, new DistrictRule.End(day, why));
        tell(by, rule, "ended", day);
    }

    /** Whether {@code by} may change it. */
    @Transactional(readOnly = true)
    boolean keeps(Viewer by, DistrictRule rule) {
        return by.is(Role.CLERK)
                || council.directory()
                        .bodyOf(by)
                        .filter(body -> body.code().equals(rule.keeper()))
                        .isPresent();
    }

    private DistrictRule own(Viewer by, UUID id) {
        return rows.lock(id).filter(rule -> keeps(by, rule)).orElseThrow(NotFound::new);
    }

    private void tell(Viewer by, DistrictRule rule, String name, LocalDate day) {
        acts.done(by, "studios.rule-" + name, rule.ref(), Json.write(rule));
        acts.piece(rule.ref(), Told.all("studios.rules.piece." + name, shangliang.base.Label.of(day.toString())), null);
    }

    private String keeper(Viewer by) {
        return council.directory().bodyOf(by).map(Organ::code).orElseThrow(NotFound::new);
    }
}
