package shangliang.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Members and their terms as they lie in the database. */
@Repository
class MemberRows {

    private static final String LATEST = """
            select m.id, m.code, m.name, m.occupation, m.strengths,
                t.term_from, t.term_to, t.sector, t.committee, t.regional_group, t.place
            from member m
            join lateral (
                select term_from, term_to, sector, committee, regional_group, place
                from member_term
                where member = m.id
                order by term_from desc
                limit 1) t on true
            """;

    private static final String LISTED = """
            from member m
            join member_term t on t.member = m.id
            where t.term_from <= :day
              and (t.term_to is null or t.term_to >= :day)
              and (cast(:sector as text) is null or t.sector = :sector)
              and (cast(:committee as text) is null or t.committee = :committee)
              and (cast(:group as text) is null or t.regional_group = :group)
              and (cast(:places as text[]) is null or t.place = any(:places))
            """;

    private static final String PAGE = """
            select m.id, m.code, m.name, m.occupation, m.strengths,
                t.term_from, t.term_to, t.sector, t.committee, t.regional_group, t.place
            """ + LISTED + """
              and m.code > :after
            order by m.code
            limit :limit
            """;

    private static final String COUNT = "select count(*) " + LISTED;

    private static final String CURRENT_IDS = """
            select distinct member
            from member_term
            where term_from <= :day
              and (term_to is null or term_to >= :day)
            """;

    private static final String PUT = """
            insert into member (id, code, name, occupation, strengths)
            values (:id, :code, :name, :occupation, :strengths)
            on conflict (code) do update
            set name = excluded.name, occupation = excluded.occupation, strengths = excluded.strengths
            """;

    private static final String CLOSE = """
            update member_term
            set term_to = :day - 1
            where member = :id
              and term_from < :day
              and (term_to is null or term_to >= :day)
            """;

    private static final String PUT_TERM = """
            insert into member_term (member, term_from, term_to, sector, committee, regional_group, place)
            values (:id, :from, :to, :sector, :committee, :group, :place)
            on conflict (member, term_from) do update
            set term_to = excluded.term_to, sector = excluded.sector, committee = excluded.committee,
                regional_group = excluded.regional_group, place = excluded.place
            """;

    private static final String END = """
            update member_term
            set term_to = greatest(term_from, cast(:day as date))
            where member = :id
              and (term_to is null or term_to > :day)
            """;

    private final JdbcClient jdbc;

    MemberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every member ever, each with the latest term. */
    List<Member> all() {
        return jdbc.sql(LATEST + "order by m.code").query(MemberRows::member).list();
    }

    List<Member> byIds(Collection<UUID> ids) {
        return jdbc.sql(LATEST + "where m.id = any(:ids) order by m.code")
                .param("ids", ids.toArray(UUID[]::new))
                .query(MemberRows::member)
                .list();
    }

    Optional<Member> find(String code) {
        return jdbc.sql(LATEST + "where m.code = :code")
                .param("code", code)
                .query(MemberRows::member)
                .optional();
    }

    /** The members that {@code filter} asks for on a day, those after a code, at most {@code limit}. */
    List<Member> page(MemberFilter filter, LocalDate day, int limit) {
        return filtered(PAGE, filter, day)
                .param("after", filter.after())
                .param("limit", limit)
                .query(MemberRows::member)
                .list();
    }

    int count(MemberFilter filter, LocalDate day) {
        return filtered(COUNT, filter, day).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec filtered(String sql, MemberFilter filter, LocalDate day) {
        var places = filter.places();
        return jdbc.sql(sql)
                .param("day", day)
                .param("sector", filter.sector())
                .param("committee", filter.committee())
                .param("group", filter.group())
                .param("places", places == null ? null : places.toArray(String[]::new), Types.ARRAY);
    }

    List<UUID> currentIds(LocalDate day) {
        return jdbc.sql(CURRENT_IDS).param("day", day).query(MemberRows::id).list();
    }

    void put(Member member) {
        jdbc.sql(PUT)
                .param("id", member.id())
                .param("code", member.code())
                .param("name", member.name())
                .param("occupation", member.occupation())
                .param("strengths", member.strengths())
                .update();
        putTerm(member.id(), member.term());
    }

    private void putTerm(UUID id, Member.Term term) {
        var from = term.span().from();
        jdbc.sql(CLOSE).param("id", id).param("day", from).update();
        jdbc.sql(PUT_TERM)
                .param("id", id)
                .param("from", from)
                .param("to", term.span().to())
                .param("sector", term.sector())
                .param("committee", term.committee())
                .param("group", term.group())
                .param("place", term.place())
                .update();
    }

    void end(UUID id, LocalDate lastDay) {
        jdbc.sql(END).param("id", id).param("day", lastDay).update();
    }

    private static UUID id(ResultSet row, int index) throws SQLException {
        return row.getObject("member", UUID.class);
    }

    private static Member member(ResultSet row, int index) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("occupation"),
                row.getString("strengths"),
                term(row));
    }

    private static Member.Term term(ResultSet row) throws SQLException {
        return new Member.Term(
                new Span(row.getObject("term_from", LocalDate.class), row.getObject("term_to", LocalDate.class)),
                row.getString("sector"),
                row.getString("committee"),
                row.getString("regional_group"),
                row.getString("place"));
    }
}
