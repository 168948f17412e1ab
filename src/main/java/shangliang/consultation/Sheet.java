package shangliang.consultation;

import java.time.Instant;

/**
 * What everybody should know before they come: facts with their sources, ways that are open, and what each costs.
 *
 * @param since when it lies open in this wording
 */
public record Sheet(String facts, String sources, String options, String costs, Instant since) {}
