package shangliang.likeness.commands;

import java.util.regex.Pattern;

/** Finds the district that a message names when its file has no column for the place. */
final class PlaceWord {

    private static final int REACH = 200;

    /** A letter with a number before "county", "district" or "city": how pseudonymised messages name them. */
    private static final Pattern DISTRICT = Pattern.compile("[A-Z]\\d{1,2}[\\u53bf\\u533a\\u5e02]");

    private PlaceWord() {}

    static String in(String letters) {
        var found = DISTRICT.matcher(letters.substring(0, Math.min(REACH, letters.length())));
        return found.find() ? found.group() : "";
    }
}
