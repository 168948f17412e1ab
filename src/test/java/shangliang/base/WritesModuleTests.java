package shangliang.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.ModuleTest;

/** Rows of one act go out together, at its end, in their order, all or none. */
@ModuleTest
class WritesModuleTests {

    private static final String ADD = """
            insert into written (word, after, marks)
            values (:word, :after, :marks)
            """;

    @Autowired
    Writes writes;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void anEmptyTable() {
        jdbc.sql("drop table if exists written").update();
        jdbc.sql("create table written (word text primary key, after text references written, marks text[])")
                .update();
    }

    @Test
    void aRowAloneGoesAtOnce() {
        add("one", null, "'", ";--");
        assertThat(words()).containsExactly("one");
        assertThat(jdbc.sql("select array_to_string(marks, ' ') from written")
                        .query(String.class)
                        .single())
                .isEqualTo("' ;--");
    }

    @Test
    void rowsOfOneActGoAtItsEndInTheirOrder() {
        var before = writes.together(() -> {
            add("one", null);
            add("two", "one");
            add("three", "two");
            return words();
        });
        assertThat(before).isEmpty();
        assertThat(words()).containsExactly("one", "three", "two");
    }

    @Test
    void anActWithinAnActEndsWithTheOuterOne() {
        var between = writes.together(() -> {
            writes.together(() -> {
                add("inner", null);
                return "";
            });
            return words();
        });
        assertThat(between).isEmpty();
        assertThat(words()).containsExactly("inner");
    }

    @Test
    void whenTheActFailsNothingIsWritten() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> writes.together(() -> {
                    add("one", null);
                    throw new Refused("no");
                }));
        add("two", null);
        assertThat(words()).containsExactly("two");
    }

    @Test
    void oneRefusedRowRefusesAll() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> writes.together(() -> {
                    add("one", null);
                    add("two", "nobody");
                    return "";
                }));
        assertThat(words()).isEmpty();
    }

    private void add(String word, String after, String... marks) {
        writes.add(
                ADD,
                new MapSqlParameterSource("word", word).addValue("after", after).addValue("marks", marks));
    }

    private List<String> words() {
        return jdbc.sql("select word from written order by word")
                .query(String.class)
                .list();
    }
}
