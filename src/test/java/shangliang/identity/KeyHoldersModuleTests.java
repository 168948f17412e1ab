package shangliang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;

@ModuleTest
class KeyHoldersModuleTests {

    private static final SourceRef LAMP = new SourceRef("voice", new UUID(0, 1));
    private static final SourceRef ROAD = new SourceRef("voice", new UUID(0, 2));

    @Autowired
    KeyHolders keys;

    @Autowired
    TestClock clock;

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @BeforeEach
    void aNewMorning() {
        clock.reset();
    }

    @Test
    void whoeverOpenedAMatterHoldsItsKeyAndNoOther() {
        keys.open(request, LAMP);
        assertThat(keys.find(request, LAMP)).hasValue(new Viewer.KeyHolder(LAMP));
        assertThat(keys.find(request, ROAD)).isEmpty();
    }

    @Test
    void aLookKeepsTheKeyAndHalfAnHourWithoutOneTakesIt() {
        keys.open(request, LAMP);
        clock.advance(Duration.ofMinutes(20));
        assertThat(keys.find(request, LAMP)).isPresent();
        clock.advance(Duration.ofMinutes(20));
        assertThat(keys.find(request, LAMP)).isPresent();
        clock.advance(Duration.ofMinutes(31));
        assertThat(keys.find(request, LAMP)).isEmpty();
    }

    @Test
    void aKeyGivenBackIsGoneAndTheOthersStay() {
        keys.open(request, LAMP);
        keys.open(request, ROAD);
        keys.close(request, LAMP);
        assertThat(keys.find(request, LAMP)).isEmpty();
        assertThat(keys.find(request, ROAD)).isPresent();
    }

    @Test
    void askingNeverBeginsASession() {
        assertThat(keys.find(request, LAMP)).isEmpty();
        keys.close(request, LAMP);
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void openingAMatterChangesTheSessionId() {
        keys.open(request, LAMP);
        var before = request.getSession().getId();
        keys.open(request, ROAD);
        assertThat(request.getSession().getId()).isNotEqualTo(before);
    }
}
