package shangliang.studios.firms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.studios.acts.Json;

/** Policies for firms as they lie in the database; every earlier wording stays. */
@Repository
class FirmPolicyRows {

    private static final String SELECT = """
            select id, version, keeper, text
            from firm_policy
            """;

    private static final String ALL = SELECT + """
            order by valid_from desc, id
            """;

    private static final String LOCKED = SELECT + """
            where id = :id
            for update
            """;

    private static final String ADD = """
            insert into firm_policy (id, version, keeper, valid_from, text)
            values (:id, 0, :keeper, :from, :text)
            """;

    private static final String MOVE = """
            update firm_policy
            set version = version + 1, valid_from = :from, text = :text
            where id = :id
              and version = :version
            """;

    private final JdbcClient jdbc;

    FirmPolicyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A district has some dozens. */
    List<EnterprisePolicy> all() {
        return jdbc.sql(ALL).query(FirmPolicyRows::policy).list();
    }

    Optional<EnterprisePolicy> lock(UUID id) {
        return jdbc.sql(LOCKED).param("id", id).query(FirmPolicyRows::policy).optional();
    }

    void add(EnterprisePolicy policy) {
        jdbc.sql(ADD)
                .param("id", policy.id())
                .param("keeper", policy.keeper())
                .param("from", policy.text().from())
                .param("text", Json.write(policy.text()))
                .update();
    }

    /** False when someone else was faster. */
    boolean move(EnterprisePolicy to) {
        return jdbc.sql(MOVE)
                        .param("from", to.text().from())
                        .param("text", Json.write(to.text()))
                        .param("id", to.id())
                        .param("version", to.version())
                        .update()
                == 1;
    }

    private static EnterprisePolicy policy(ResultSet row, int number) throws SQLException {
        return new EnterprisePolicy(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("keeper"),
                Json.read(row.getString("text"), EnterprisePolicy.Text.class));
    }
}
