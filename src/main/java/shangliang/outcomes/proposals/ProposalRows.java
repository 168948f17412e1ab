package shangliang.outcomes.proposals;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Cursor;
import shangliang.base.NotFound;
import shangliang.base.Slice;
import shangliang.base.Stale;

/** The proposals as they lie in the database. */
@Repository
class ProposalRows {

    private static final int PAGE = 50;

    private static final String NEXT = """
            insert into proposal_number as n (year, last)
            values (:year, 1)
            on conflict (year) do update
            set last = n.last + 1
            returning last
            """;

    private static final String ADD = """
            insert into proposal (
                id, version, year, serial, title, phase, filed, open, proposer_kind, account, body, on_paper, signers,
                units, master, step_due, begun_at, paper, proposer, signatures, handling, standing, state)
            values (
                :id, :version, :year, :serial, :title, :phase, :filed, :open, :kind, :account, :body, :onPaper,
                :signers, :units, :master, :due, :begun, :paper, :proposer, :signatures, :handling, :standing, :state)
            """;

    private static final String MOVE = """
            update proposal
            set version = version + 1,
                title = :title, phase = :phase, filed = :filed, open = :open, signers = :signers, units = :units,
                master = :master, step_due = :due, paper = :paper, signatures = :signatures, handling = :handling,
                standing = :standing, state = :state
            where id = :id
              and version = :version
            """;

    private static final String FIND = """
            select %s
            from proposal
            where year = :year
              and serial = :serial
              and %s
            %s
            """;

    private static final String PAGE_OF = """
            select %s, begun_at
            from proposal
            where %s
              and (:phases::text[] is null or phase = any(:phases))
              and (:at::timestamptz is null or (begun_at, id) < (:at, :after))
            order by begun_at desc, id desc
            limit :size
            """;

    private static final String ALONG = """
            select %s
            from proposal
            where master = :master
              and phase = 'MERGED'
            order by id
            for update
            """.formatted(ProposalMapping.COLUMNS);

    private static final String DUE = """
            select %s
            from proposal
            where step_due <= :now
              and (phase in ('REPLIED', 'CONVERSION_OFFER', 'COMPLETED')
                or phase = 'EVALUATED' and state::jsonb ->> 'wantsMore' = 'false')
            order by step_due
            limit 50
            for update skip locked
            """.formatted(ProposalMapping.COLUMNS);

    private final JdbcClient jdbc;

    ProposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ProposalNumber nextNumber(int year) {
        return new ProposalNumber(
                year, jdbc.sql(NEXT).param("year", year).query(Long.class).single());
    }

    void add(Proposal proposal) {
        jdbc.sql(ADD).params(ProposalMapping.params(proposal)).update();
    }

    /** Writes what it became, when it still is what it was; else someone was faster. */
    void move(Proposal before, Proposal after) {
        if (jdbc.sql(MOVE).params(ProposalMapping.params(after)).update() == 0) {
            throw new Stale("outcomes.proposal.stale", before.state().stamp().name());
        }
    }

    /** Held until the transaction ends, when {@code sight} reaches it. */
    Proposal lock(ProposalNumber number, ProposalSight sight) {
        return find(number, sight, "for update").orElseThrow(NotFound::new);
    }

    /** Constraint {@code proposal_number_uk}. */
    Optional<Proposal> find(ProposalNumber number, ProposalSight sight) {
        return find(number, sight, "");
    }

    private Optional<Proposal> find(ProposalNumber number, ProposalSight sight, String lock) {
        return jdbc.sql(FIND.formatted(ProposalMapping.COLUMNS, sight.condition(), lock))
                .param("year", number.year())
                .param("serial", number.serial())
                .params(sight.params())
                .query(ProposalMapping::proposal)
                .optional();
    }

    /** A page of what may be seen, newest first; of these phases, or of all. */
    Slice<Proposal> page(ProposalSight sight, @Nullable List<String> phases, @Nullable Cursor after) {
        var rows = jdbc.sql(PAGE_OF.formatted(ProposalMapping.COLUMNS, sight.condition()))
                .params(sight.params())
                .param("phases", phases == null ? null : phases.toArray(String[]::new))
                .param("at", after == null ? null : Timestamp.from(after.at()))
                .param("after", after == null ? null : after.id())
                .param("size", PAGE + 1)
                .query((row, number) -> new Line(
                        ProposalMapping.proposal(row, number),
                        row.getTimestamp("begun_at").toInstant()))
                .list();
        var page = Slice.of(
                rows, PAGE, line -> new Cursor(line.begun(), line.proposal().id()));
        return new Slice<>(page.items().stream().map(Line::proposal).toList(), page.next());
    }

    private record Line(Proposal proposal, Instant begun) {}

    List<Proposal> along(UUID master) {
        return jdbc.sql(ALONG)
                .param("master", master)
                .query(ProposalMapping::proposal)
                .list();
    }

    /** What the clock moves on: silence after a reply, and what nobody took further. */
    List<Proposal> due(Instant now) {
        return jdbc.sql(DUE)
                .param("now", Timestamp.from(now))
                .query(ProposalMapping::proposal)
                .list();
    }
}
