package shangliang.duties;

import java.time.Instant;
import shangliang.base.Label;

/**
 * Work that the supervision office gave to a unit outside its list; the unit is shown by whom and why.
 *
 * @param by title of the post that decided
 */
public record Outside(Raise.Matter matter, String unit, GuardAnswer.Why why, String reason, Label by, Instant at) {}
