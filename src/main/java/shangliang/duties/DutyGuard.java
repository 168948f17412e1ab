package shangliang.duties;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shangliang.duties.GuardAnswer.Allowed;
import shangliang.duties.GuardAnswer.NotOnList;
import shangliang.duties.GuardAnswer.Why;
import shangliang.duties.Route.Because.ByPrecedent;

/** Keeps work from being pushed onto a unit, above all a town, whose list does not hold it; pure, like routing. */
final class DutyGuard {

    private DutyGuard() {}

    /** Who is to get it, and under which lead if it is to help. */
    record Receiver(String unit, @Nullable String lead) {}

    static GuardAnswer check(DutyBook book, Receiver receiver, Ask ask) {
        var topic = ask.topic();
        if (topic == null) {
            return new NotOnList(receiver.unit(), Why.NO_TOPIC, Routing.route(book, ask));
        }
        var own = book.on(topic, ask.spot(), ask.day()).stream()
                .filter(held -> receiver.unit().equals(held.unit(ask.spot())))
                .toList();
        return byList(own, receiver, ask.spot())
                .or(() -> byPrecedent(book, receiver, ask))
                .orElseGet(() -> refused(book, receiver, ask, own));
    }

    private static Optional<GuardAnswer> byList(List<Held> own, Receiver receiver, Spot spot) {
        return own.stream()
                .filter(held -> held.reaches(spot) && fits(held.item(), receiver.lead()))
                .min((a, b) -> Integer.compare(
                        spot.stepsUpTo(a.item().place()),
                        spot.stepsUpTo(b.item().place())))
                .map(held -> allowed(receiver, held));
    }

    private static boolean fits(DutyItem item, @Nullable String lead) {
        return switch (item.kind()) {
            case BASIC -> true;
            case SUPPORTING -> lead != null && lead.equals(item.lead());
            case TAKEN_BACK -> false;
        };
    }

    private static GuardAnswer allowed(Receiver receiver, Held held) {
        var item = held.item();
        return new Allowed(
                receiver.unit(),
                item.clause(),
                item.title(),
                item.workingDays(),
                receiver.lead() == null,
                held.because());
    }

    private static Optional<GuardAnswer> byPrecedent(DutyBook book, Receiver receiver, Ask ask) {
        if (receiver.unit().equals(ask.spot().townUnit())) {
            return Optional.empty();
        }
        return book.precedent(ask, receiver.unit()::equals).map(precedent -> {
            var owed = precedent.owed();
            return new Allowed(
                    owed.unit(),
                    owed.clause(),
                    owed.title(),
                    owed.workingDays(),
                    receiver.lead() == null,
                    new ByPrecedent(precedent.number()));
        });
    }

    private static GuardAnswer refused(DutyBook book, Receiver receiver, Ask ask, List<Held> own) {
        return new NotOnList(receiver.unit(), why(book, receiver, ask, own), Routing.route(book, ask));
    }

    private static Why why(DutyBook book, Receiver receiver, Ask ask, List<Held> own) {
        var here = own.stream().filter(held -> held.reaches(ask.spot())).toList();
        if (here.stream().anyMatch(held -> held.is(DutyKind.SUPPORTING))) {
            return receiver.lead() == null ? Why.SUPPORTING_ONLY : Why.OTHER_LEAD;
        }
        if (here.stream().anyMatch(held -> held.is(DutyKind.TAKEN_BACK))) {
            return Why.TAKEN_BACK;
        }
        if (!own.isEmpty()) {
            return Why.ELSEWHERE;
        }
        return book.on(String.valueOf(ask.topic()), ask.spot(), ask.day()).stream()
                        .anyMatch(held -> held.is(DutyKind.BASIC))
                ? Why.HELD_BY_OTHERS
                : Why.NOBODY_HOLDS;
    }
}
