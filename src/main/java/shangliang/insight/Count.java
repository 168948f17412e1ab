package shangliang.insight;

/** A figure as both languages write it, a comma before each three digits, without asking a formatter for every cell. */
final class Count {

    private static final int GROUP = 1000;

    private Count() {}

    static String of(int n) {
        if (n < GROUP) {
            return Integer.toString(n);
        }
        var rest = Integer.toString(GROUP + n % GROUP);
        return of(n / GROUP) + "," + rest.substring(1);
    }
}
