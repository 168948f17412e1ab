package shangliang.consultation;

import java.util.UUID;

/**
 * Somebody who wishes to come, or writes because they cannot.
 *
 * @param code by which they are spoken of in public, such as A3
 * @param lot place in the order of the draw; 0 when none was needed
 * @param words of those who write
 */
record Attendee(UUID id, int group, String code, String name, Kind kind, int lot, String words) {

    /** Whether they come, write instead, or have said that they do not come after all. */
    enum Kind {
        WISHES,
        WRITES,
        LEFT
    }

    static Attendee of(UUID id, int group, String code, String name) {
        return new Attendee(id, group, code, name, Kind.WISHES, 0, "");
    }

    Attendee writing(String said) {
        return new Attendee(id, group, code, name, Kind.WRITES, 0, said);
    }

    boolean wishes() {
        return kind == Kind.WISHES;
    }
}
