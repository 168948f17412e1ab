package shangliang.studios.hearings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.Zone;
import shangliang.engine.draws.Announcement;
import shangliang.engine.draws.Outcome;
import shangliang.engine.draws.Pool;
import shangliang.engine.draws.Protocol;
import shangliang.engine.draws.Secret;
import shangliang.ledger.Ledger;
import shangliang.web.Messages;

/** Fixes what is drawn and when, and finds what counts when nobody entered the numbers in time. */
@Component
class Drawing {

    private static final Duration AHEAD = Duration.ofHours(24);

    private static final int LAST_DAY = 20;

    private final HearingSettings settings;
    private final Messages messages;
    private final Ledger ledger;

    Drawing(HearingSettings settings, Messages messages, Ledger ledger) {
        this.settings = settings;
        this.messages = messages;
        this.ledger = ledger;
    }

    /** Whether the draw of a month is to be announced by now; late in a month it is not worth it any more. */
    boolean isTime(YearMonth month, Instant now) {
        var drawn = Zone.day(drawAt(month, now));
        return !Zone.day(now).isBefore(month.atDay(1).minusDays(settings.announceDays()))
                && YearMonth.from(drawn).equals(month)
                && drawn.getDayOfMonth() <= LAST_DAY;
    }

    /** On the first of the month; when that is too near or past, a day later at the same hour. */
    private Instant drawAt(YearMonth month, Instant now) {
        var first = at(month.atDay(1));
        var earliest = now.plus(AHEAD);
        if (!first.isBefore(earliest)) {
            return first;
        }
        var day = at(Zone.day(earliest));
        return day.isBefore(earliest) ? at(Zone.day(earliest).plusDays(1)) : day;
    }

    private Instant at(LocalDate day) {
        return day.atTime(settings.hour(), 0).atZone(Zone.DISTRICT).toInstant();
    }

    Round announce(YearMonth month, Cycle cycle, Instant now) {
        var pool = Pool.of(cycle.left());
        var protocol = Protocol.of(pool, cycle.take(settings.studios()), sources(now), drawAt(month, now));
        var secret = Secret.fresh();
        var announcement = new Announcement(protocol, pool, List.of(secret.commitment()));
        return new Round(Ids.next(now), month, cycle.number(), now, announcement, secret, null);
    }

    private List<String> sources(Instant now) {
        var since = messages.time(Locale.SIMPLIFIED_CHINESE, now);
        var own = settings.source();
        var usual = own == null ? messages.text(Locale.SIMPLIFIED_CHINESE, "studios.hearings.source") : own;
        return List.of(
                messages.text(Locale.SIMPLIFIED_CHINESE, "studios.hearings.source.first", usual, since),
                messages.text(
                        Locale.SIMPLIFIED_CHINESE,
                        "studios.hearings.source.fallback",
                        settings.hour() + settings.graceHours()));
    }

    /** Whether numbers have another form than the source publishes them in: so many in each group. */
    boolean isUnlikePublished(String typed) {
        return typed.isBlank() || !sizes(typed).equals(settings.numbers());
    }

    private static List<Integer> sizes(String typed) {
        return java.util.Arrays.stream(typed.split("[+\uFF0B]", -1))
                .map(group -> group.strip().split("[\\s,\uFF0C\u3001]+").length)
                .toList();
    }

    String form() {
        return settings.numbers().stream().map(String::valueOf).collect(Collectors.joining(" + "));
    }

    /** The head of the public log, once the wait for the numbers is over. */
    Optional<Outcome> fallback(Round round, Instant now) {
        var over = !now.isBefore(round.drawAt().plus(Duration.ofHours(settings.graceHours())));
        return over
                ? ledger.head()
                        .map(head -> new Outcome("log %s %d %s".formatted(head.origin(), head.size(), head.root())))
                : Optional.empty();
    }

    int hearAfter() {
        return settings.hearAfter();
    }
}
