package shangliang.base;

import java.util.UUID;

/** On whose behalf something is read or done; every read takes one, so that no check can be forgotten. */
public sealed interface Viewer {

    /** Anyone on the web. */
    record Anyone() implements Viewer {}

    /** Someone who opened one matter with its receipt code. */
    record KeyHolder(SourceRef matter) implements Viewer {}

    /** A signed-in person, acting in one post. */
    record Staff(UUID account, String name, Post post) implements Viewer {}

    /** The clock: silence that ends a wait, a due date that passes. */
    record TheClock() implements Viewer {}

    Viewer ANYONE = new Anyone();
    Viewer CLOCK = new TheClock();

    /** Whether this is staff in {@code role}, for any scope. */
    default boolean is(Role role) {
        return this instanceof Staff staff && staff.post().role() == role;
    }

    /** Whether this is staff in {@code role} for exactly {@code scope}. */
    default boolean is(Role role, ScopeRef scope) {
        return this instanceof Staff staff
                && staff.post().role() == role
                && staff.post().scope().equals(scope);
    }

    /** Whether this is anyone signed in. */
    default boolean isStaff() {
        return this instanceof Staff;
    }

    /** How the ledger names the actor, without a person's name: the post, the key or the clock. */
    default String actor() {
        return switch (this) {
            case Anyone anyone -> "person";
            case KeyHolder key -> "person";
            case Staff staff -> "post:" + staff.post().id();
            case TheClock clock -> "clock";
        };
    }
}
