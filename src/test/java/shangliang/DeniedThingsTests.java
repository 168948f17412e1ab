package shangliang;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The things that made grassroots work a burden are absent: no column, no field, no type and no route has their name. */
@ModuleTest
class DeniedThingsTests {

    /** The migration tool's own table speaks of installing versions. */
    private static final String COLUMNS = """
            select table_name || '.' || column_name
            from information_schema.columns
            where table_schema = current_schema()
            and table_name <> 'flyway_schema_history'
            union
            select table_name
            from information_schema.tables
            where table_schema = current_schema()
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void noColumnKeepsThem() {
        assertThat(denied(jdbc.sql(COLUMNS).query(String.class).list().stream()))
                .isEmpty();
    }

    @Test
    void noTypeAndNoFieldIsNamedAfterThem() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("shangliang");
        assertThat(denied(classes.stream().map(JavaClass::getSimpleName))).isEmpty();
        assertThat(denied(classes.stream()
                        .flatMap(type -> type.getFields().stream())
                        .map(JavaField::getName)))
                .isEmpty();
    }

    @Test
    void noRouteLeadsToThem() {
        var routes = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .toList();
        assertThat(routes).isNotEmpty();
        assertThat(denied(routes.stream())).isEmpty();
    }

    @Test
    void theyAreRecognisedHoweverTheyAreWritten() {
        assertThat(DeniedThings.in("member_points")).isNotEmpty();
        assertThat(DeniedThings.in("checkInTime")).isNotEmpty();
        assertThat(DeniedThings.in("/desk/leaderboard")).isNotEmpty();
        assertThat(DeniedThings.in("photoRequired")).isNotEmpty();
        assertThat(DeniedThings.in("place.longitude")).isNotEmpty();
    }

    @Test
    void whatOnlySoundsAlikeIsLeftAlone() {
        assertThat(List.of("checkpoint", "appointment", "underscored", "likeness", "grade", "Endpoint"))
                .allMatch(name -> DeniedThings.in(name).isEmpty());
    }

    private static Stream<String> denied(Stream<String> names) {
        return names.filter(name -> !DeniedThings.in(name).isEmpty())
                .map(name -> name + " " + DeniedThings.in(name))
                .distinct();
    }
}
