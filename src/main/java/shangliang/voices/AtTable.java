package shangliang.voices;

import java.util.UUID;
import shangliang.base.Label;

/**
 * The consultation that a voice waits for.
 *
 * @param consultation its id, by which it lets the voice go on
 * @param number as people read it
 * @param host who leads it, and so has the matter in hand
 */
public record AtTable(UUID consultation, String number, Label host) {}
