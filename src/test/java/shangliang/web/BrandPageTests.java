package shangliang.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.PageTest;

/** A district that has a name of its own for this place of talk shows it on every page, in both languages. */
@PageTest
@TestPropertySource(
        properties = {"shangliang.web.brand-zh=渝事好商量·望川来帮忙", "shangliang.web.brand-en=Talk it over in Wangchuan"})
class BrandPageTests {

    @Autowired
    MockMvcTester pages;

    @Test
    void theNameOfTheDistrictStandsOnPagesForEveryoneAndAtTheDoorOfTheDesks() {
        for (var path : new String[] {"/", "/say", "/see", "/sign-in"}) {
            assertThat(pages.get().uri(path)).hasStatusOk().bodyText().contains("渝事好商量·望川来帮忙");
            assertThat(pages.get().uri(path + "?lang=en")).bodyText().contains("Talk it over in Wangchuan");
        }
    }
}
