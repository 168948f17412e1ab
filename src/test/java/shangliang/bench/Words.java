package shangliang.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is said in the measures: the same sentences, places and fields for every client. */
record Words(List<String> texts, List<String> places) {

    static final Path TEXTS = Path.of("bench", "texts.txt");

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Communities and villages of the district that is measured. */
    private static final String PLACES = """
            select code
            from place
            where kind in ('VILLAGE', 'COMMUNITY')
              and ended_on is null
            order by code
            limit 40
            """;

    static Words of(Store store) throws SQLException, IOException {
        return new Words(Files.readAllLines(TEXTS), store.column(PLACES));
    }

    static String token(int bytes) {
        var token = new byte[bytes];
        RANDOM.nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    /** The form as a browser sends it. */
    String form(int which, String text, String once) {
        var fields = new TreeMap<>(Map.of(
                "go", "send",
                "kind", "PUBLIC_ISSUE",
                "landmark", "",
                "name", "Lin",
                "phone", "13900000000",
                "publish", "yes",
                "solution", "",
                "place", places.get(which % places.size())));
        fields.put("text", text);
        fields.put("once", once);
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    String text(int which) {
        return texts.get(which % texts.size());
    }
}
