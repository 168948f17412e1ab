package shangliang.studios.life;

/**
 * What the committee found on one line of the standard.
 *
 * @param code a known line, or the district's own words for one
 */
public record Finding(String code, boolean met) {}
