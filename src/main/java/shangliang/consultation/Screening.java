package shangliang.consultation;

/**
 * That a topic passed its tests.
 *
 * @param owner code of the unit that can decide it
 * @param words why it is fit, for the plan
 */
public record Screening(String owner, String words) {}
