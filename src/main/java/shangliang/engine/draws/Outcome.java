package shangliang.engine.draws;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shangliang.engine.draws.MalformedDraw.Reason;

/**
 * What the public source brought forth, in the one way of writing it: RFC 3797, each group of numbers ascending, a full
 * stop after each number and a stroke after each group. A fallback may be any line of text.
 */
public record Outcome(String text) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    public Outcome {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw new MalformedDraw(Reason.NUMBERS, "");
        }
    }

    /** From numbers as they are published, groups parted by +. */
    public static Outcome numbers(String typed) {
        return new Outcome(Arrays.stream(typed.strip().split("[+＋]", -1))
                .map(Outcome::group)
                .collect(Collectors.joining()));
    }

    private static String group(String typed) {
        var numbers = List.of(typed.strip().split("[\\s,，、]+"));
        if (!numbers.stream().allMatch(number -> NUMBER.matcher(number).matches())) {
            throw new MalformedDraw(Reason.NUMBERS, typed.strip());
        }
        return numbers.stream()
                        .map(BigInteger::new)
                        .sorted()
                        .map(number -> number + ".")
                        .collect(Collectors.joining())
                + "/";
    }
}
