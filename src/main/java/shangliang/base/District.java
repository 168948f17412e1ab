package shangliang.base;

import java.util.function.Supplier;

/**
 * Which district a request, job or listener works for. Every entry runs inside {@link #within}; with one district it is
 * a constant, with many it will name the database schema.
 */
public record District(String schema) {

    public static final District ONLY = new District("public");

    private static final ScopedValue<District> CURRENT = ScopedValue.newInstance();

    public static District current() {
        return CURRENT.orElse(ONLY);
    }

    public static void within(District district, Runnable work) {
        ScopedValue.where(CURRENT, district).run(work);
    }

    public static <T> T within(District district, Supplier<T> work) {
        return ScopedValue.where(CURRENT, district).call(work::get);
    }
}
