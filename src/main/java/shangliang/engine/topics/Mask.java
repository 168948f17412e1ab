package shangliang.engine.topics;

import java.util.regex.Pattern;

/** Takes numbers, and the letters that stand for a town in pseudonymised texts, out of a text. */
final class Mask {

    /** A letter with a number before "city", "county" or "district". */
    private static final Pattern TOWN = Pattern.compile("[a-z]\\d{0,2}(?=[\\u5e02\\u53bf\\u533a])");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Mask() {}

    static String over(String text) {
        return NUMBER.matcher(TOWN.matcher(text).replaceAll("x")).replaceAll("0");
    }
}
