package shangliang.council.affiliations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.Invalid.Problem;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Texts;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Member;
import shangliang.council.Members;

/** The one door by which a member says which organisations they head or work for, and that it is over. */
@Service
@Transactional
public class Affiliations {

    static final int ORGANISATION = 60;
    static final int ROLE = 30;

    private final AffiliationRows rows;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Affiliations(AffiliationRows rows, Members members, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /** Said once; the same again changes nothing. */
    public void declare(Viewer by, Declared declared) {
        var member = own(by);
        check(declared);
        var one = new Affiliation(Ids.next(clock.instant()), member.id(), declared);
        if (rows.add(one)) {
            events.publishEvent(rows.note(by, "declared", one, clock.instant()));
        }
    }

    /** It is over with this day; what was stays readable. */
    public void end(Viewer by, UUID id, LocalDate day) {
        var member = own(by);
        var one = rows.of(member.id()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (day.isBefore(one.declared().span().from()) || day.isAfter(today())) {
            throw new Invalid("until", "council.affiliations.until");
        }
        if (!rows.end(id, member.id(), day)) {
            throw new Refused("council.affiliations.over");
        }
        events.publishEvent(rows.note(by, "ended", one.until(day), clock.instant()));
    }

    private void check(Declared declared) {
        var problems = new ArrayList<Problem>();
        line(problems, "organisation", declared.organisation(), ORGANISATION);
        line(problems, "role", declared.role(), ROLE);
        if (declared.span().from().isAfter(today())) {
            problems.add(new Problem("since", "council.affiliations.since"));
        }
        if (declared.span().isBackwards()) {
            problems.add(new Problem("until", "council.affiliations.backwards"));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    static void line(List<Problem> problems, String field, String typed, int most) {
        if (typed.isBlank() || Texts.length(typed) > most) {
            problems.add(new Problem(field, "council.affiliations.line", most));
        }
    }

    private LocalDate today() {
        return Zone.day(clock.instant());
    }

    private Member own(Viewer by) {
        return members.whose(by).orElseThrow(NotFound::new);
    }
}
