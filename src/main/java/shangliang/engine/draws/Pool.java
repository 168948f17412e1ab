package shangliang.engine.draws;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import shangliang.engine.draws.MalformedDraw.Reason;

/**
 * Those among whom lots are drawn, in the one order that everybody arrives at: NFC, by code point, no name twice.
 *
 * @param names codes or pseudonyms; what is published needs no person's name
 */
public record Pool(List<String> names) {

    public Pool {
        names = names.stream().map(Pool::canonical).sorted(Pool::compare).toList();
        if (names.isEmpty()) {
            throw new MalformedDraw(Reason.EMPTY_LIST, "");
        }
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!seen.add(name)) {
                throw new MalformedDraw(Reason.TWICE, name);
            }
        }
    }

    public static Pool of(Collection<String> names) {
        return new Pool(List.copyOf(names));
    }

    /** One name a line, each ended by a line feed: what the hash is taken of. */
    public String text() {
        return names.stream().map(name -> name + "\n").collect(Collectors.joining());
    }

    public String sha256() {
        return Bytes.sha256Hex(text());
    }

    private static String canonical(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        if (plain.isEmpty() || plain.chars().anyMatch(Character::isISOControl)) {
            throw new MalformedDraw(Reason.NAME, plain.replaceAll("\\p{Cntrl}", "?"));
        }
        return plain;
    }

    /** UTF-8 bytes without sign stand in the order of code points, which UTF-16 units do not. */
    private static int compare(String one, String other) {
        return Arrays.compareUnsigned(Bytes.utf8(one), Bytes.utf8(other));
    }
}
