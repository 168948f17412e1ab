package shangliang.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables that make up a district, each after those it refers to, and the counters that go on from where they are. */
@Component
class Tables {

    /** What belongs to one running process, or is counted from the rest, and is not the district itself. */
    private static final Set<String> NOT_OURS = Set.of(
            "flyway_schema_history",
            "spring_session",
            "spring_session_attributes",
            "sign_in_wait",
            "voice_code_try",
            "scheduled_tasks",
            "changed",
            "likeness_mark",
            "insight_mark",
            "insight_voice",
            "insight_sum",
            "insight_built");

    private static final String COLUMNS = """
            select class.relname as name,
                string_agg(quote_ident(attribute.attname), ',' order by attribute.attnum) as columns
            from pg_class as class
            join pg_attribute as attribute on attribute.attrelid = class.oid
            where class.relkind = 'r'
              and class.relnamespace = current_schema()::regnamespace
              and attribute.attnum > 0
              and not attribute.attisdropped
              and attribute.attgenerated = ''
            group by class.relname
            order by class.relname
            """;

    private static final String REFERS = """
            select conrelid::regclass::text as one, confrelid::regclass::text as other
            from pg_constraint
            where contype = 'f'
              and conrelid <> confrelid
              and connamespace = current_schema()::regnamespace
            """;

    private static final String COUNTERS = """
            select sequencename, last_value
            from pg_sequences
            where schemaname = current_schema()
              and last_value is not null
            order by sequencename
            """;

    /** A table and its columns as COPY takes them. */
    record Table(String name, String columns) {

        String copied() {
            return name + " (" + columns + ")";
        }
    }

    private record Reference(String one, String other) {}

    private final JdbcClient jdbc;

    Tables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Table> inOrder() {
        var left = new LinkedHashMap<String, Table>();
        jdbc.sql(COLUMNS).query(Table.class).list().stream()
                .filter(table -> !NOT_OURS.contains(table.name()))
                .forEach(table -> left.put(table.name(), table));
        var references = jdbc.sql(REFERS).query(Reference.class).list();
        var ordered = new ArrayList<Table>();
        while (!left.isEmpty()) {
            var free = left.values().stream()
                    .filter(table -> references.stream()
                            .noneMatch(it -> it.one().equals(table.name()) && left.containsKey(it.other())))
                    .toList();
            free.forEach(table -> left.remove(table.name()));
            ordered.addAll(free);
        }
        return ordered;
    }

    Map<String, Long> counters() {
        var counters = new LinkedHashMap<String, Long>();
        jdbc.sql(COUNTERS).query(row -> {
            counters.put(row.getString("sequencename"), row.getLong("last_value"));
        });
        return counters;
    }
}
