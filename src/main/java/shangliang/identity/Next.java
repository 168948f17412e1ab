package shangliang.identity;

import java.util.regex.Pattern;

/** Where to go after signing in: only ever to a desk of this site. */
final class Next {

    static final String DESK = "/desk";

    private static final Pattern OURS = Pattern.compile("/desk(?:[/?][\\w\\-./?=&%,:+~]*)?");

    private Next() {}

    static String of(String asked) {
        return OURS.matcher(asked).matches() ? asked : DESK;
    }
}
