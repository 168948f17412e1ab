package shangliang.web;

/**
 * One place in the staff rail, with how much waits there.
 *
 * @param key message that names it
 * @param count at most {@link #MOST}: nobody counts further to draw a page
 * @param order lower stands higher
 */
public record RailItem(String href, String key, int count, Tone tone, int order) {

    public static final int MOST = 1000;

    /** Whether this is the place that is looked at, whatever is asked of it. */
    public boolean isAt(String path) {
        return path.equals(href.split("\\?")[0]);
    }

    /** As it stands in the rail. */
    String shown() {
        return count < MOST ? String.valueOf(count) : MOST - 1 + "+";
    }
}
