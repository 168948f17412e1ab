package shangliang.consultation;

/**
 * What became of one turn: the point it went into, or why it went into none.
 *
 * @param item number of a point, or 0
 */
public record Fate(int speech, int item, String reason) {}
