package shangliang.outcomes.proposals;

import shangliang.outcomes.proposals.ProposalState.Stamp;

/** What a proposer made of the reply: the manner, the letter and the matter itself are three things. */
public record Evaluation(Stamp stamp, Views views) {

    /** The three views, and the reason for them. */
    public record Views(View attitude, View reply, View result, String words) {

        static final Views NONE = new Views(View.NO_OPINION, View.NO_OPINION, View.NO_OPINION, "");

        /** Whether the reply or what came of it is not good enough. */
        boolean wantsMore() {
            return reply == View.NOT_SATISFIED || result == View.NOT_SATISFIED;
        }
    }

    /** How satisfied; silence is no opinion, and never praise. */
    public enum View {
        SATISFIED,
        MOSTLY,
        NOT_SATISFIED,
        NO_OPINION
    }
}
