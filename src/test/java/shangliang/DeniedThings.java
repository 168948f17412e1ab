package shangliang;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What this product must never keep or ask, by the names it would have. */
final class DeniedThings {

    /** Reason to the words that betray it, each as it would stand in a column, a field or an address. */
    static final Map<String, List<String>> WORDS = Map.of(
            "checking in counts presence instead of work",
                    List.of("check_in", "checked_in", "sign_in_count", "punch", "clock_in", "attendance_streak"),
            "points and scores of persons turn service into a race",
                    List.of("point", "score", "credit", "leaderboard", "ranking", "rank_of", "medal"),
            "time online is not work done",
                    List.of("online_time", "time_online", "time_spent", "dwell", "last_seen_at"),
            "nobody is made to open the site",
                    List.of("forced_login", "must_login", "login_count", "login_days", "daily_login", "streak"),
            "installing is nobody's merit", List.of("install", "activation_rate", "register_rate", "download_rate"),
            "a photo is no condition for being believed",
                    List.of("photo_required", "require_photo", "photo_proof", "trace_photo", "screenshot"),
            "nobody is followed around",
                    List.of("gps", "latitude", "longitude", "geolocation", "track_point", "trajectory", "footprint"),
            "approval by click is no merit",
                    List.of("like_count", "likes", "thumbs", "upvote", "forward_count", "share_count", "read_rate"),
            "thrift: nothing here is given, eaten or paid for",
                    List.of("gift", "banquet", "meal", "souvenir", "honorarium"),
            "staff are not watched while they type", List.of("keystroke", "idle_time", "heartbeat_of"));

    /** Names that contain a denied word and mean something else, each with the reason. */
    static final Map<String, String> EXEMPT = Map.of(
            "data_point", "a value of a curve",
            "checkpoint", "the signed head of the public log",
            "endpoint", "an address of an interface",
            "entry_point", "where a program begins");

    private DeniedThings() {}

    /** The denied words in a name, whether it is written with humps, dashes or underscores. */
    static List<String> in(String name) {
        var plain = plain(name);
        for (var exempt : EXEMPT.keySet()) {
            plain = plain.replaceAll("(^|_)" + exempt + "s?(?=_|$)", "$1");
        }
        var words = plain;
        return WORDS.values().stream()
                .flatMap(List::stream)
                .filter(word -> Pattern.compile("(^|_)" + word + "(e?s|ed)?(_|$)")
                        .matcher(words)
                        .find())
                .sorted()
                .toList();
    }

    private static String plain(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toLowerCase(Locale.ROOT);
    }
}
