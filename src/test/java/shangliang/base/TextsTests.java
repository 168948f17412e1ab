package shangliang.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** What people type is kept as they mean it, without what cannot be seen. */
class TextsTests {

    @Test
    void whatPeopleUsuallyTypeStaysAsItIs() {
        for (var text : new String[] {"路灯坏了，“三个月”没人修……\n谁管？（急）", "It's broken: 3 lamps; see No. 4!", "", "龥 ～ ，"}) {
            assertThat(Texts.clean(text)).isEqualTo(text);
        }
    }

    @Test
    void whiteSpaceAroundItGoesAndLineEndsBecomeOneKind() {
        assertThat(Texts.clean(" \u3000\n路灯\r\n坏了\r！\t")).isEqualTo("路灯\n坏了\n！");
        assertThat(Texts.clean(null)).isEmpty();
    }

    /** Every character of the basic plane, wherever it stands. */
    @Test
    void nothingUnseenIsLeftAndAllIsComposed() {
        for (int unit = 0; unit <= 0xffff; unit++) {
            var cleaned = Texts.clean("a" + (char) unit + "字");
            assertThat(cleaned)
                    .doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F\\u200E\\u200F\\u202A-\\u202E\\uFEFF]");
            assertThat(Normalizer.isNormalized(cleaned, Normalizer.Form.NFC))
                    .as("%04x", unit)
                    .isTrue();
            assertThat(cleaned.codePoints().noneMatch(left -> left >= 0xd800 && left <= 0xdfff))
                    .as("%04x", unit)
                    .isTrue();
        }
    }

    @Test
    void rareCharactersAndEmojiAreWhole() {
        assertThat(Texts.clean("𠮷😀")).isEqualTo("𠮷😀");
        assertThat(Texts.length("𠮷😀")).isEqualTo(2);
        assertThat(Texts.shorten("𠮷😀路灯", 3)).isEqualTo("𠮷😀…");
    }
}
