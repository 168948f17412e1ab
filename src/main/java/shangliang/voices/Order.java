package shangliang.voices;

import java.util.List;

/**
 * Whom a voice is to go to.
 *
 * @param override why it goes there although no list says so; only the supervision office may fill it
 */
public record Order(String unit, List<String> helpers, String override) {

    public Order {
        helpers = List.copyOf(helpers);
    }

    public static Order to(String unit) {
        return new Order(unit, List.of(), "");
    }
}
