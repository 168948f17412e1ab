package shangliang.studios.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The district's rules as they lie in the database. */
@Repository
class RuleRows {

    private static final String ALL = """
            select r.id, r.keeper, r.ended_on, r.end_reason, v.version, v.begins, v.title, v.gist, v.document, v.why
            from district_rule r
            join district_rule_version v on v.rule = r.id
            %s
            order by r.id, v.version
            """;

    /** Whoever changes it waits here. */
    private static final String LOCK = """
            select id
            from district_rule
            where id = :id
            for update
            """;

    private static final String ADD = """
            insert into district_rule (id, keeper, end_reason)
            values (:id, :keeper, '')
            """;

    private static final String ADD_VERSION = """
            insert into district_rule_version (rule, version, begins, title, gist, document, why)
            values (:rule, :version, :begins, :title, :gist, :document, :why)
            """;

    private static final String END = """
            update district_rule
            set ended_on = :day, end_reason = :why
            where id = :id
            """;

    private final JdbcClient jdbc;

    RuleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A district has some dozens; they are read together. */
    List<DistrictRule> all() {
        return together(jdbc.sql(ALL.formatted("")).query(RuleRows::row).list());
    }

    List<DistrictRule> of(List<UUID> ids) {
        return together(jdbc.sql(ALL.formatted("where r.id = any(:ids)"))
                .param("ids", ids.toArray(UUID[]::new))
                .query(RuleRows::row)
                .list());
    }

    Optional<DistrictRule> find(UUID id) {
        return of(List.of(id)).stream().findFirst();
    }

    Optional<DistrictRule> lock(UUID id) {
        jdbc.sql(LOCK).param("id", id).query(UUID.class).optional();
        return find(id);
    }

    void add(DistrictRule rule) {
        jdbc.sql(ADD).param("id", rule.id()).param("keeper", rule.keeper()).update();
        rule.versions().forEach(version -> add(rule.id(), version));
    }

    void add(UUID rule, RuleVersion version) {
        jdbc.sql(ADD_VERSION)
                .param("rule", rule)
                .param("version", version.number())
                .param("begins", version.begins())
                .param("title", version.title())
                .param("gist", version.gist())
                .param("document", version.document())
                .param("why", version.why())
                .update();
    }

    void end(UUID rule, DistrictRule.End end) {
        jdbc.sql(END)
                .param("id", rule)
                .param("day", end.day())
                .param("why", end.why())
                .update();
    }

    private static List<DistrictRule> together(List<DistrictRule> single) {
        var rules = new LinkedHashMap<UUID, DistrictRule>();
        single.forEach(one -> rules.merge(one.id(), one, RuleRows::joined));
        return List.copyOf(rules.values());
    }

    private static DistrictRule joined(DistrictRule rule, DistrictRule next) {
        var versions = new ArrayList<>(rule.versions());
        versions.addAll(next.versions());
        return new DistrictRule(rule.id(), rule.keeper(), rule.ended(), versions);
    }

    private static DistrictRule row(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_on", LocalDate.class);
        return new DistrictRule(
                row.getObject("id", UUID.class),
                row.getString("keeper"),
                ended == null ? null : new DistrictRule.End(ended, row.getString("end_reason")),
                List.of(new RuleVersion(
                        row.getInt("version"),
                        row.getObject("begins", LocalDate.class),
                        row.getString("title"),
                        row.getString("gist"),
                        row.getString("document"),
                        row.getString("why"))));
    }
}
