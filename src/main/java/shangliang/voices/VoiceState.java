package shangliang.voices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a voice stands: each state carries since when, by whom and why. */
sealed interface VoiceState {

    Stamp stamp();

    /**
     * Since when, and who brought it about.
     *
     * @param actor {@code post:…}, {@code person} or {@code clock}
     * @param name of the staff member, or empty
     * @param account of the staff member, or null
     */
    record Stamp(
            Instant at, String actor, String name, @Nullable UUID account) {}

    /** Begun at a counter and not yet handed in. */
    record Draft(Stamp stamp) implements VoiceState {}

    /** Said; waits to be taken up. */
    record Submitted(Stamp stamp) implements VoiceState {}

    /** A question is with the person. */
    record Clarifying(Stamp stamp, String question) implements VoiceState {}

    /** One person thinks it cannot be taken; a second one must agree. */
    record DeclineProposed(Stamp stamp, String reason, String words) implements VoiceState {}

    /** Not taken, for a reason from the list; the person may object once. */
    record NotAccepted(Stamp stamp, String reason, String words, boolean isFinal) implements VoiceState {}

    /** Sent to another body with the person's consent, under that body's number. */
    record ReferredOut(Stamp stamp, String body, String number, String consent) implements VoiceState {}

    /** Goes along with another voice on the same matter; the person keeps code, grade and history. */
    record Linked(Stamp stamp, UUID master) implements VoiceState {}

    /** Taken up; waits for its unit. */
    record Accepted(Stamp stamp) implements VoiceState {}

    /** With a unit, under a clause of its duty list; an override of the list is published to the unit. */
    record Assigned(
            Stamp stamp,
            String unit,
            String clause,
            @Nullable String override) implements VoiceState {}

    /** The unit says it is not theirs, and whose it is. */
    record ReturnRequested(
            Stamp stamp,
            String unit,
            String whose,
            String reason,
            @Nullable UUID dispute) implements VoiceState {}

    /** The supervision office decides: over whose it is, or over an objection to not being taken. */
    record Ruling(
            Stamp stamp,
            boolean objection,
            String words,
            @Nullable UUID dispute) implements VoiceState {}

    /** The unit has spoken with the person and works on it. */
    record InProgress(Stamp stamp, String contact, String plan) implements VoiceState {}

    /** Several units sit together over it. */
    record JointReview(Stamp stamp, List<String> units, String question) implements VoiceState {}

    /** A question waits that only the chair meeting can decide. */
    record Escalated(Stamp stamp, String question) implements VoiceState {}

    /** Waits, as the person agreed, for what is consulted over at {@code table}. */
    record InConsultation(Stamp stamp, AtTable table, String consent) implements VoiceState {}

    /** Answered; the person grades. */
    record Answered(
            Stamp stamp,
            Outcome outcome,
            String text,
            @Nullable LocalDate day,
            boolean read) implements VoiceState {}

    /** The person says it is so, or partly so with a promise to look again. */
    record Confirmed(Stamp stamp, Answered answer, boolean partly) implements VoiceState {}

    /** More is asked; the unit sees only the words the person chose to pass on. */
    record Rework(Stamp stamp, Answered answer, String passedOn) implements VoiceState {}

    /** Ended. Without a grade it is unrated, never satisfied. */
    record Closed(Stamp stamp, Answered answer, Ending ending) implements VoiceState {}

    /** Someone who is neither the unit nor the first receiver asks how it truly is. */
    record Recheck(Stamp stamp, Answered answer, Why why) implements VoiceState {}

    /** Open again on new facts. */
    record Reopened(Stamp stamp, String facts) implements VoiceState {}

    /** Taken back by the person. */
    record Withdrawn(Stamp stamp, String reason, Phase from) implements VoiceState {}

    /** Old history from another system: no clock and no code; with what was answered then, when the file knew it. */
    record Imported(Stamp stamp, @Nullable Reply reply) implements VoiceState {}

    /** Why somebody looks again: a promise fell due, the lot fell on it, or the grade was given at a counter. */
    enum Why {
        PROMISED,
        SAMPLED,
        COUNTER
    }

    /** How an ended voice came to its end. */
    enum Ending {
        CONFIRMED,
        CONFIRMED_PARTLY,
        UNRATED,
        VERIFIED
    }
}
