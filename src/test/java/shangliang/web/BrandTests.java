package shangliang.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.mock.web.MockHttpServletRequest;

/** The same pages bear the name that a district gave this place of talk, and speak of a county where it is one. */
class BrandTests {

    private static final Messages COUNTY = new Messages(Level.COUNTY);

    private static Ui ui(WebSettings settings, String lang) {
        var none = new StaticListableBeanFactory();
        var site = new Site(
                new Messages(settings),
                new Viewers(none.getBeanProvider(ViewerSource.class)),
                new Site.Days(Clock.systemUTC(), null),
                settings,
                none.getBeanProvider(RailSource.class),
                none.getBeanProvider(Banner.class),
                none.getBeanProvider(BuildProperties.class));
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("lang", lang));
        return new Ui(request, site);
    }

    @Test
    void theDistrictsOwnNameStandsInBothLanguages() {
        var own = new WebSettings("渝事好商量·望川来帮忙", "Talk it over", Level.DISTRICT, false, Duration.ZERO);
        assertThat(ui(own, "zh").brand()).isEqualTo("渝事好商量·望川来帮忙");
        assertThat(ui(own, "en").brand()).isEqualTo("Talk it over");
        var none = new WebSettings(null, null, Level.DISTRICT, false, Duration.ZERO);
        assertThat(ui(none, "zh").brand()).isEqualTo("商量");
    }

    @Test
    void aCountySaysCountyAndEstatesStayEstates() {
        var chinese = Locale.SIMPLIFIED_CHINESE;
        assertThat(COUNTY.text(chinese, "insight.title")).isEqualTo("看全县");
        assertThat(COUNTY.text(chinese, "studios.hearings.group")).isEqualTo("县政协党组");
        assertThat(COUNTY.text(Locale.ENGLISH, "studios.rules.title")).isEqualTo("The county’s own rules");
        assertThat(COUNTY.text(chinese, "council.partners.kind.NEIGHBOUR")).isEqualTo("邻区邻县");
        assertThat(COUNTY.text(chinese, "council.place.COMMUNITY")).isEqualTo("社区");
        assertThat(COUNTY.text(Locale.ENGLISH, "council.partners.does.AREA")).contains("counties");
    }

    @Test
    void aDistrictKeepsItsWords() {
        assertThat(new Messages(Level.DISTRICT).text(Locale.SIMPLIFIED_CHINESE, "insight.title"))
                .isEqualTo("看全区");
    }
}
