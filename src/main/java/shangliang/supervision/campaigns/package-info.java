/** Campaigns, programmes and training plans: one name for what is done within some days, with figures that write themselves. */
@NullMarked
@NamedInterface("campaigns")
package shangliang.supervision.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
