package shangliang.studios.activities;

/**
 * How it went, as the organiser confirms afterwards.
 *
 * @param people residents who came
 * @param served people who were helped or reached beyond those present, 0 when none
 * @param note what came of it, in a few words; may be empty
 */
public record Turnout(int people, int served, String note) {}
