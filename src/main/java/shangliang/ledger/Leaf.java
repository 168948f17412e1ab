package shangliang.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import shangliang.base.Act;
import shangliang.engine.merkle.Hash;

/** One act at its place in the log; its entry is the exact bytes that are hashed, and holds no personal text. */
record Leaf(long index, Act act) {

    /** Canonical JSON: these keys in this order, no spaces. */
    String entry() {
        return "{\"v\":1,\"id\":\"" + act.id()
                + "\",\"act\":" + quoted(act.name())
                + ",\"subject\":" + quoted(act.subject().toString())
                + ",\"at\":\"" + act.at()
                + "\",\"by\":" + quoted(act.by())
                + ",\"commitment\":\"sha256:" + act.commitment().hex() + "\"}";
    }

    Hash hash() {
        return hash(entry());
    }

    static Hash hash(String entry) {
        return Hash.ofLeaf(entry.getBytes(UTF_8));
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(Leaf::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int unit) {
        return switch (unit) {
            case '"', '\\' -> "\\" + (char) unit;
            default -> unit < ' ' ? "\\u%04x".formatted(unit) : String.valueOf((char) unit);
        };
    }
}
