package shangliang.engine.topics.hot;

import java.util.Arrays;

/** What one text shares with each of the others; used again for the next one. */
final class Shared {

    private final double[] amounts;
    private final int[] touched;
    private int count;

    Shared(int texts) {
        amounts = new double[texts];
        touched = new int[texts];
    }

    void add(int text, double amount) {
        if (amounts[text] == 0) {
            touched[count++] = text;
        }
        amounts[text] += amount;
    }

    double with(int text) {
        return amounts[text];
    }

    int[] texts() {
        return Arrays.copyOf(touched, count);
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            amounts[touched[i]] = 0;
        }
        count = 0;
    }
}
