package shangliang.outcomes.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Everything that can be done with a proposal once it exists, each with what it needs. */
public sealed interface Deed {

    /** What is done before the committee has decided. */
    sealed interface Early extends Deed {}

    /** What is done by and for the units. */
    sealed interface Late extends Deed {}

    record Write(Paper paper) implements Early {}

    record Invite() implements Early {}

    /** @param hash of the text that the member has read */
    record Sign(String hash) implements Early {}

    record RefuseToSign() implements Early {}

    record Release() implements Early {}

    record Submit() implements Early {}

    record Withdraw(String reason) implements Early {}

    record Read(Set<Ground> grounds, String remarks) implements Early {}

    record AskSupplement(String missing) implements Early {}

    record OfferConversion(String target, String words) implements Early {}

    record Consent() implements Early {}

    record DeclineOffer() implements Early {}

    /** @param announced whether its title and course are open from now on */
    record File(String meeting, boolean announced) implements Early {}

    record NotFile(Ground ground, String words, String meeting) implements Early {}

    /** Goes along with another proposal on the same matter. */
    record Merge(ProposalNumber with, String meeting) implements Early {}

    /** It goes on by itself after all. */
    record Unmerge(String why) implements Early {}

    record Object(String words) implements Early {}

    record Uphold(String words) implements Early {}

    record Dismiss(String words) implements Early {}

    record Route(List<Seat> seats, String basis) implements Late {}

    record Dispute(String whose, String words) implements Late {}

    record Rule(List<Seat> seats, String words) implements Late {}

    record Receive(String officer, String contact) implements Late {}

    record GiveOpinion(String words) implements Late {}

    record AskExtension(String reason) implements Late {}

    record AllowExtension() implements Late {}

    record DenyExtension() implements Late {}

    record DraftReply(Reply.Letter letter) implements Late {}

    record TakeBackReply() implements Late {}

    record Send(Openness openness) implements Late {}

    record Evaluate(Evaluation.Views views) implements Late {}

    /** A co-signer's own view, beside the first signer's. */
    record AddView(Evaluation.Views views) implements Late {}

    record RateProposal(String words) implements Late {}

    record HandleAgain(String reasons) implements Late {}

    record Convene(String reasons) implements Late {}

    record Conclude(String words, LocalDate next) implements Late {}

    record Track(LocalDate next) implements Late {}

    record Report(String words) implements Late {}

    record LookLater(String words, LocalDate next) implements Late {}

    record Verify(String truth, String words) implements Late {}

    record MarkKey(String supervisor) implements Late {}

    record Open(Openness openness) implements Late {}
}
