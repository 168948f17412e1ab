package shangliang.council;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shangliang.base.Ids;

/** Reads the members and their terms from a file; the bodies they serve in must exist. */
record MemberList(Directory directory, Map<String, Member> known, Instant at) {

    static final Sheet.Columns COLUMNS = new Sheet.Columns(
            List.of("code", "name", "sector", "term_from"),
            List.of("committee", "regional_group", "place", "occupation", "strengths", "term_to"));

    private static final int OCCUPATION = 100;
    private static final int STRENGTHS = 500;

    Plan<Member> plan(Sheet sheet, List<Member> now, boolean whole) {
        return Plan.compare(now, Plan.Wanted.read(sheet, this::member), whole);
    }

    private Member member(RowReader row) {
        var code = row.code("code");
        var term = term(row);
        var before = known.get(code);
        if (before != null && term.span().from().isBefore(before.term().span().from())) {
            row.problem("council.row.term", code, before.term().span().from().toString());
        }
        var id = before == null ? newId() : before.id();
        var occupation = row.text("occupation", OCCUPATION);
        return new Member(id, code, row.name("name"), occupation, row.text("strengths", STRENGTHS), term);
    }

    private UUID newId() {
        return Ids.next(at);
    }

    private Member.Term term(RowReader row) {
        return new Member.Term(
                row.span("term_from", "term_to"),
                row.known("sector", code -> is(code, Organ.Kind.SECTOR)),
                row.maybeKnown("committee", code -> is(code, Organ.Kind.COMMITTEE)),
                row.maybeKnown("regional_group", code -> is(code, Organ.Kind.REGIONAL_GROUP)),
                row.maybeKnown("place", code -> directory.place(code).isPresent()));
    }

    private boolean is(String code, Organ.Kind kind) {
        return directory.organ(code).filter(organ -> organ.kind() == kind).isPresent();
    }
}
