package shangliang.council.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.SourceRef;
import shangliang.base.Texts;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Member;
import shangliang.council.duty.DutyRemark.Verb;

/** The one door by which a member speaks about the own file: facts come from elsewhere and are not changed here. */
@Service
@Transactional
class DutyFiles {

    private static final int MOST = 200;

    private final DutyReader reader;
    private final DutyRemarkRows remarks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyFiles(DutyReader reader, DutyRemarkRows remarks, ApplicationEventPublisher events, Clock clock) {
        this.reader = reader;
        this.remarks = remarks;
        this.events = events;
        this.clock = clock;
    }

    /** Says what is wrong about a fact of that year; the fact stays, and this stands beside it. */
    void correct(Viewer by, int year, SourceRef matter, String words) {
        var member = own(by);
        check("words", words);
        var file = reader.file(by, member, year);
        if (!file.tells(matter)) {
            throw new NotFound();
        }
        if (remarks.standing(member.id()).stream().anyMatch(remark -> matter.equals(remark.matter()))) {
            throw new Refused("council.duty.refused.corrected");
        }
        say(by, member, Verb.CORRECT, new About(matter, null, null), words);
    }

    /** Says why the member could not come on a day; nobody asks for it. */
    void excuse(Viewer by, LocalDate day, String words) {
        var member = own(by);
        check("reason", words);
        var today = Zone.day(clock.instant());
        if (day.isBefore(today.minusYears(1)) || day.isAfter(today.plusMonths(3))) {
            throw new Invalid("day", "council.duty.day");
        }
        say(by, member, Verb.EXCUSE, new About(null, day, null), words);
    }

    void takeBack(Viewer by, UUID remark) {
        var member = own(by);
        if (remarks.standing(member.id()).stream().noneMatch(one -> one.id().equals(remark))) {
            throw new Refused("council.duty.refused.gone");
        }
        say(by, member, Verb.TAKE_BACK, new About(null, null, remark), "");
    }

    /** What a remark is about: exactly one of the three. */
    private record About(
            @Nullable SourceRef matter,
            @Nullable LocalDate day,
            @Nullable UUID remark) {}

    private void say(Viewer by, Member member, Verb verb, About about, String words) {
        var now = clock.instant();
        var said = new DutyRemark(
                Ids.next(now), now, member.id(), verb, about.matter(), about.day(), about.remark(), words);
        events.publishEvent(remarks.add(by, said));
    }

    private Member own(Viewer by) {
        return reader.member(by).orElseThrow(NotFound::new);
    }

    private static void check(String field, String words) {
        if (words.isBlank()) {
            throw new Invalid(field, "council.duty.words.empty");
        }
        if (Texts.length(words) > MOST) {
            throw new Invalid(field, "council.duty.words.long", MOST, Texts.length(words));
        }
    }
}
