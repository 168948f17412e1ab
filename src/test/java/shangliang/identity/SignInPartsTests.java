package shangliang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import shangliang.base.Invalid;

class SignInPartsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/desk",
                "//elsewhere.example",
                "/desk\\..",
                "/deskx",
                "/desk/{a}",
                "/desk\n"
            })
    void whoSignsInNeverLandsElsewhere(String asked) {
        assertThat(Next.of(asked)).isEqualTo("/desk");
    }

    @Test
    void whoSignsInGoesOnWhereTheyWanted() {
        assertThat(Next.of("/desk/admin/people?role=CLERK&name=%E7%8E%8B")).startsWith("/desk/admin");
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.9,203.0.113.9", "2001:db8:1:2:3:4:5:6,20010db800010002", "nonsense,unknown", "'',unknown"})
    void anAddressCountsByWhatAHouseholdShares(String address, String source) {
        assertThat(SourceAddress.of(address)).isEqualTo(source);
    }

    @Test
    void capitalsAndFullWidthLettersDoNotMatterInALogin() {
        assertThat(Login.of(" Wang.Fang ").value()).isEqualTo("wang.fang");
        assertThat(Login.of("\uFF37ang").value()).isEqualTo("wang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "with space", "<script>", "-dash", "\uD83D\uDE00smile"})
    void aLoginIsPlain(String typed) {
        assertThatThrownBy(() -> Login.of(typed)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "aaaaaaaaaaaa", "xx-wang.fang-xx", "123123123123"})
    void anEasyPasswordIsRefused(String password) {
        assertThatThrownBy(() -> Secrets.judge(password, "wang.fang")).isInstanceOf(Invalid.class);
    }

    @Test
    void aLongPasswordIsRefusedButAnySentenceIsWelcome() {
        assertThatThrownBy(() -> Secrets.judge("abcdefgh ".repeat(30), "wang.fang"))
                .isInstanceOf(Invalid.class);
        assertThatCode(() -> Secrets.judge("\uD83C\uDF09 bridges at dusk", "wang.fang"))
                .doesNotThrowAnyException();
    }

    @Test
    void aOneTimePasswordPassesItsOwnRuleAndIsNeverTheSame() {
        assertThatCode(() -> Secrets.judge(Secrets.oneTime(), "wang.fang")).doesNotThrowAnyException();
        assertThat(Secrets.oneTime()).isNotEqualTo(Secrets.oneTime()).hasSize(19);
    }

    @Test
    void theHashIsArgon2id() {
        var secrets = new Secrets();
        var hash = secrets.hash("a quiet river");
        assertThat(hash).startsWith("$argon2id$");
        assertThat(secrets.matches("a quiet river", hash)).isTrue();
        assertThat(secrets.matches("a quiet rivex", hash)).isFalse();
    }

    @Test
    void waitsGrowAndStayAtTheLongest() {
        assertThat(Patience.WITH_NAME.seconds()).isEqualTo("{0,0,0,0,30,60,120,300,900,1800}");
        assertThat(Patience.WITH_SOURCE.waits()).hasSize(36);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site,same-origin,OURS",
        "Sec-Fetch-Site,none,OURS",
        "Sec-Fetch-Site,cross-site,FOREIGN",
        "Sec-Fetch-Site,same-site,FOREIGN",
        "Origin,http://wangchuan.example,OURS",
        "Origin,https://elsewhere.example,FOREIGN",
        "Origin,null,FOREIGN",
        "Origin,http://[,FOREIGN",
        "Accept,*/*,UNKNOWN"
    })
    void theBrowserTellsWhereARequestComesFrom(String header, String value, Origins.Origin origin) {
        var request = new MockHttpServletRequest("POST", "/say");
        request.setServerName("wangchuan.example");
        request.addHeader(header, value);
        assertThat(Origins.of(request)).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource({
        "/say,false",
        "/v/2026-000123/grade,false",
        "/sign-in,false",
        "/sayings,true",
        "/desk/post,true",
        "/sign-out,false"
    })
    void onlyThePublicsFormsDoWithoutAToken(String path, boolean needed) {
        assertThat(new TokenRule().matches(new MockHttpServletRequest("POST", path)))
                .isEqualTo(needed);
    }

    @Test
    void withASessionAndNoProofEvenAPublicFormNeedsItsToken() {
        var request = new MockHttpServletRequest("POST", "/v/2026-000123/grade");
        request.getSession(true);
        assertThat(new TokenRule().matches(request)).isTrue();
        request.addHeader("Sec-Fetch-Site", "same-origin");
        assertThat(new TokenRule().matches(request)).isFalse();
    }

    @Test
    void readingNeverNeedsAToken() {
        assertThat(new TokenRule().matches(new MockHttpServletRequest("GET", "/desk")))
                .isFalse();
    }
}
