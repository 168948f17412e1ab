package shangliang.council.partners;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Span;

/** The one door by which the list of partners changes; who only reads asks {@link #book()}. */
@Service
public class Partners {

    private final PartnerRows rows;
    private final PartnerChecks checks;
    private final CurrentPartners current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Partners(
            PartnerRows rows,
            PartnerChecks checks,
            CurrentPartners current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.checks = checks;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The partners as they are; never older than a minute, and never a question to the database. */
    public PartnerBook book() {
        return current.get();
    }

    public LocalDate today() {
        return Zone.day(now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A new partner; the same form sent twice is one. */
    @Transactional
    public void begin(Viewer by, Partner typed) {
        requireAdmin(by);
        checks.check(typed, rows.all());
        if (rows.add(typed)) {
            tell(by, typed, "begun");
        } else if (!rows.lock(typed.code()).orElseThrow(NotFound::new).says(typed)) {
            throw new Invalid("code", "council.partners.code.taken", typed.code());
        }
    }

    /** Says it better: all but code and last day. */
    @Transactional
    public void edit(Viewer by, Partner typed) {
        requireAdmin(by);
        var before = running(typed.code());
        checks.check(typed, rows.all());
        move(by, typed.with(new Span(typed.span().from(), before.span().to())), "edited");
    }

    /** Names the last day on which the two work together. */
    @Transactional
    public void end(Viewer by, String code, int version, LocalDate lastDay) {
        requireAdmin(by);
        var before = running(code);
        var span = new Span(before.span().from(), lastDay);
        if (span.isBackwards()) {
            throw new Invalid(
                    "until", "council.partners.until.early", before.span().from());
        }
        if (before.version() != version) {
            throw new Stale("council.partners.refused.stale");
        }
        move(by, before.with(span), "ended");
    }

    private Partner running(String code) {
        var partner = rows.lock(code).orElseThrow(NotFound::new);
        if (partner.span().isOverOn(today())) {
            throw new Refused("council.partners.refused.ended");
        }
        return partner;
    }

    private void move(Viewer by, Partner to, String name) {
        if (!rows.move(to)) {
            throw new Stale("council.partners.refused.stale");
        }
        tell(by, to, name);
    }

    private void tell(Viewer by, Partner partner, String name) {
        var salt = Commitment.newSalt();
        var content = partner.toString();
        var now = now();
        var id = Ids.next(now);
        var subject = new SourceRef("partner-step", id);
        var act = new Act(id, "partners." + name, subject, now, by.actor(), Commitment.to(salt, content));
        var who = by instanceof Viewer.Staff staff ? staff.name() : "";
        rows.keep(partner, act, new PartnerRows.Kept(who, salt, content));
        events.publishEvent(act);
        events.publishEvent(new CurrentPartners.Changed());
    }

    private static void requireAdmin(Viewer by) {
        if (!by.is(Role.ADMIN)) {
            throw new NotFound();
        }
    }
}
