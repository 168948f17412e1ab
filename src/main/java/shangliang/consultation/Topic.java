package shangliang.consultation;

import shangliang.base.ScopeRef;

/**
 * What is to be talked over, and who leads it.
 *
 * @param question in one sentence
 * @param affected whom it touches, in the proposer's words
 * @param host the committee or studio that leads it
 */
public record Topic(String question, String affected, Channel channel, ScopeRef host, Scale scale) {

    Topic handedOver(Channel to, ScopeRef next) {
        return new Topic(question, affected, to, next, scale);
    }
}
