package shangliang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;

@ModuleTest
class CreateAdminModuleTests {

    @Autowired
    CreateAdmin command;

    @Autowired
    Identities identities;

    @Autowired
    TestClock clock;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void theFirstAdministratorIsMadeOnceAndMisuseIsExplained() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("one", "two")).isEqualTo(2);
        assertThat(run("<b>")).isEqualTo(1);
        assertThat(identities.holders(Role.ADMIN, ScopeRef.DISTRICT, Zone.day(clock.instant())))
                .isEmpty();
        assertThat(run("boss")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("boss");
        assertThat(identities.holders(Role.ADMIN, ScopeRef.DISTRICT, Zone.day(clock.instant())))
                .extracting(Holder::name)
                .containsExactly("boss");
        assertThat(run("second")).isEqualTo(1);
    }

    private int run(String... args) {
        return command.run(List.of(args), new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
