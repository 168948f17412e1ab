package shangliang.web;

/**
 * One place in the staff rail, with how much waits there.
 *
 * @param key message that names it
 * @param order lower stands higher
 */
public record RailItem(String href, String key, int count, Tone tone, int order) {}
