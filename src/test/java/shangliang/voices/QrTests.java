package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The path of a matrix code is drawn back into squares, and they are those of a matrix code. */
class QrTests {

    private static final Pattern BAR = Pattern.compile("M(\\d+),(\\d+)h(\\d+)v1H(\\d+)z");

    private static final String CORNER = """
            #######
            #     #
            # ### #
            # ### #
            # ### #
            #     #
            #######
            """;

    private final Qr qr = Qr.of("https://wangchuan.example/v/2026-000123");
    private final char[][] squares = drawn();

    @Test
    void threeCornersSayWhereItIs() {
        assertThat(part(0, 0)).isEqualTo(CORNER);
        assertThat(part(qr.size() - 7, 0)).isEqualTo(CORNER);
        assertThat(part(0, qr.size() - 7)).isEqualTo(CORNER);
    }

    /** The timing line alternates between the corners, and near half of all squares are dark. */
    @Test
    void theSquaresBetweenThemCanBeCounted() {
        for (int x = 8; x < qr.size() - 8; x++) {
            assertThat(squares[6][x]).isEqualTo(x % 2 == 0 ? '#' : ' ');
        }
        var dark = Arrays.stream(squares)
                .mapToLong(
                        row -> new String(row).chars().filter(one -> one == '#').count())
                .sum();
        assertThat(dark * 100 / ((long) qr.size() * qr.size())).isBetween(40L, 60L);
    }

    private char[][] drawn() {
        var all = new char[qr.size()][qr.size()];
        Arrays.stream(all).forEach(row -> Arrays.fill(row, ' '));
        assertThat(qr.path()).matches("(" + BAR + ")+");
        BAR.matcher(qr.path()).results().forEach(bar -> {
            int x = Integer.parseInt(bar.group(1));
            assertThat(bar.group(4)).isEqualTo(bar.group(1));
            Arrays.fill(all[Integer.parseInt(bar.group(2))], x, x + Integer.parseInt(bar.group(3)), '#');
        });
        return all;
    }

    private String part(int x, int y) {
        var lines = new StringBuilder();
        for (int row = y; row < y + 7; row++) {
            lines.append(squares[row], x, 7).append('\n');
        }
        return lines.toString();
    }
}
