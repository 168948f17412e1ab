package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the proposal for public words takes off, and what it leaves alone. */
class DeskSuggestionTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "138 1234 5678",
                "138-1234-5678",
                "+86 13812345678",
                "023-87654321",
                "0238765432",
                "500102199003071234",
                "50010219900307123X",
                "500102 19900307 1234",
                "6222021001112345678",
                "someone@example.com",
                "渝A12345",
                "渝AD12345"
            })
    void whatReachesOrNamesAPersonGoes(String number) {
        var clean = DeskSuggestion.clean("请打" + number + "找我", Contact.NONE);
        assertThat(clean).isEqualTo("请打…找我");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "路灯坏了2个多月，3栋1单元12楼",
                "2026年3月9日起停水，12345没人接",
                "欠费1500元，面积89.5平方米",
                "65路公交早高峰不停站",
                "编号 2026-000123"
            })
    void ordinaryNumbersStay(String text) {
        assertThat(DeskSuggestion.clean(text, Contact.NONE)).isEqualTo(text);
    }

    @Test
    void theOwnNameAndNumberGo() {
        var contact = new Contact("王芳", "87654321");
        assertThat(DeskSuggestion.clean("我是王芳，王芳家电话87654321。", contact)).isEqualTo("我是…，…家电话…。");
    }

    @ParameterizedTest
    @CsvSource({"王,王家湾的路", "' ',路灯坏了"})
    void aNameTooShortToBeOneIsLeft(String name, String text) {
        assertThat(DeskSuggestion.clean(text, new Contact(name, ""))).isEqualTo(text);
    }

    @Test
    void wordsWithSignsOfPatternsDoNoHarm() {
        assertThat(DeskSuggestion.clean("a.*b $1 (李四)", new Contact("(李四)", "")))
                .isEqualTo("a.*b $1 …");
    }
}
