package shangliang.council.duty;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shangliang.base.SourceRef;
import shangliang.council.DutyFacts.Fact;
import shangliang.council.DutyFacts.Heading;
import shangliang.council.Member;
import shangliang.council.duty.DutyRemark.Verb;

/** What one member did in one year, and what the member says about it; facts, without a number to any of them. */
record DutyFile(Member member, int year, List<Fact> facts, List<DutyRemark> remarks) {

    DutyFile {
        facts = facts.stream()
                .sorted(Comparator.comparing(Fact::day)
                        .thenComparing(fact -> fact.matter().id()))
                .toList();
        remarks = List.copyOf(remarks);
    }

    List<Fact> under(Heading heading) {
        return facts.stream().filter(fact -> fact.heading() == heading).toList();
    }

    /** Headings under which nothing stands: a checklist, not a judgement. */
    Set<Heading> blank() {
        return Arrays.stream(Heading.values())
                .filter(heading -> under(heading).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Heading.class)));
    }

    boolean tells(SourceRef matter) {
        return facts.stream().anyMatch(fact -> fact.matter().equals(matter));
    }

    Optional<DutyRemark> correction(Fact fact) {
        return remarks.stream()
                .filter(remark -> fact.matter().equals(remark.matter()))
                .findFirst();
    }

    /** Why the member could not come on days of this year. */
    List<DutyRemark> excuses() {
        return remarks.stream()
                .filter(remark -> remark.verb() == Verb.EXCUSE)
                .filter(remark -> remark.day() != null && remark.day().getYear() == year)
                .toList();
    }
}
