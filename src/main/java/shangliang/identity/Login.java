package shangliang.identity;

import java.text.Normalizer;
import java.util.Locale;
import shangliang.base.Invalid;
import shangliang.base.Texts;

/** The name one signs in with, in one spelling, so that capitals and full-width letters do not matter. */
record Login(String value) {

    Login {
        if (!value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}")) {
            throw new Invalid("login", "identity.login.malformed");
        }
    }

    /** Reads what was typed for a new account. */
    static Login of(String typed) {
        return new Login(spell(typed));
    }

    /** The one spelling of anything typed, also of what could never be a login. */
    static String spell(String typed) {
        return Normalizer.normalize(Texts.clean(typed), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
