package shangliang.consultation;

import org.jspecify.annotations.Nullable;
import shangliang.base.ScopeRef;

/**
 * What is to be talked over, and who leads it.
 *
 * @param question in one sentence
 * @param affected whom it touches, in the proposer's words
 * @param host the committee or studio that leads it
 * @param partner code of the partner outside the district that comes along, or null; the host invites
 */
public record Topic(
        String question,
        String affected,
        Channel channel,
        ScopeRef host,
        Scale scale,
        @Nullable String partner) {

    /** A topic of this district alone. */
    public Topic(String question, String affected, Channel channel, ScopeRef host, Scale scale) {
        this(question, affected, channel, host, scale, null);
    }

    Topic with(@Nullable String other) {
        return new Topic(question, affected, channel, host, scale, other);
    }

    Topic handedOver(Channel to, ScopeRef next) {
        return new Topic(question, affected, to, next, scale, partner);
    }
}
