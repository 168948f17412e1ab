package shangliang.bench;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What was acknowledged: the number that each token got, kept by those who spoke and by nobody else. */
final class Said {

    private final Map<String, String> numbers = new ConcurrentHashMap<>();
    private final Queue<String> contradictions = new ConcurrentLinkedQueue<>();
    private final AtomicInteger again = new AtomicInteger();
    private volatile boolean ending;
    private volatile String lastTrouble = "";

    void acknowledge(String token, String number) {
        var known = numbers.putIfAbsent(token, number);
        if (known != null && !known.equals(number)) {
            contradictions.add(token + " was told " + known + " and then " + number);
        }
    }

    void sentAgain(String why) {
        again.incrementAndGet();
        lastTrouble = why;
    }

    int acknowledged() {
        return numbers.size();
    }

    int sentAgain() {
        return again.get();
    }

    Map<String, String> numbers() {
        return Map.copyOf(numbers);
    }

    Queue<String> contradictions() {
        return contradictions;
    }

    String lastTrouble() {
        return lastTrouble;
    }

    /** Nobody begins anything new. */
    void end() {
        ending = true;
    }

    boolean isEnding() {
        return ending;
    }
}
