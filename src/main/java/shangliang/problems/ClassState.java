package shangliang.problems;

import java.util.UUID;

/** Where a class stands: each state carries since when, by whom and why. */
sealed interface ClassState {

    Stamp stamp();

    /** Why, in the words of whoever brought it about. */
    String words();

    /** Voices look alike; a named person has to say whether they are one class. */
    record Suggested(Stamp stamp, String words) implements ClassState {}

    /** They are, and this is the root cause; waits for a remedy. */
    record Confirmed(Stamp stamp, String words) implements ClassState {}

    /** One remedy for all, with its unit and its day. */
    record InRemedy(Stamp stamp, String words) implements ClassState {}

    /** The unit says it is done; each person is asked whether it is so. */
    record Verifying(Stamp stamp, String words) implements ClassState {}

    /** So for everyone who could be asked. */
    record Closed(Stamp stamp, String words) implements ClassState {}

    /** Not so, or it came again: another remedy is needed. */
    record Returned(Stamp stamp, String words) implements ClassState {}

    /** Nothing can or need be done now; like voices wake it. */
    record Dormant(Stamp stamp, String words) implements ClassState {}

    /** Not one class after all; kept with the reason, so that nobody has to find out again. */
    record Dismissed(Stamp stamp, String words) implements ClassState {}

    /** Went into another class together with its voices. */
    record Merged(Stamp stamp, String words, UUID into) implements ClassState {}
}
