package shangliang.outcomes.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.outcomes.proposals.ProposalState.Stamp;
import shangliang.web.Messages;
import shangliang.web.OfficialLetter;
import shangliang.web.OfficialLetter.Block;

/** Writes the official letters of a proposal from what is on record: its text, the hand-over, each reply. */
@Component
class ProposalLetters {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final String REPLY = "reply-";

    private final Messages messages;
    private final Council council;
    private final Terms terms;

    ProposalLetters(Messages messages, Council council, Terms terms) {
        this.messages = messages;
        this.council = council;
        this.terms = terms;
    }

    /** Under which names there are letters, as they stand in an address. */
    static List<String> names(Proposal proposal) {
        var names = new ArrayList<>(List.of("paper"));
        if (!proposal.handling().seats().isEmpty()) {
            names.add("handover");
        }
        for (int at = 0; at < proposal.handling().replies().size(); at++) {
            names.add(REPLY + (at + 1));
        }
        return names;
    }

    Optional<OfficialLetter> of(Proposal proposal, String name) {
        if (!names(proposal).contains(name)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (name) {
                    case "paper" -> paper(proposal);
                    case "handover" -> handOver(proposal);
                    default -> reply(proposal, Integer.parseInt(name.substring(REPLY.length())));
                });
    }

    private OfficialLetter paper(Proposal proposal) {
        var paper = proposal.paper();
        var body = List.of(
                heading("facts"), new Block.Text(paper.facts()),
                heading("analysis"), new Block.Text(paper.analysis()),
                heading("suggestions"), new Block.Text(paper.suggestions()));
        var signers = Stream.concat(
                        Stream.of(proposal.proposer().name()),
                        proposal.cosigners().stream().map(Signature::name))
                .toList();
        return letter(mark(proposal), paper.title(), "", body, signers, null);
    }

    private Block heading(String part) {
        return new Block.Heading(t("outcomes.letter.heading." + part));
    }

    private OfficialLetter handOver(Proposal proposal) {
        var units = String.join(
                "、",
                proposal.handling().seats().stream()
                        .map(seat -> name(seat.unit()))
                        .toList());
        var body = new ArrayList<Block>();
        body.add(new Block.Text(
                t("outcomes.letter.handover.body", proposal.paper().title(), mark(proposal))));
        for (var seat : proposal.handling().seats()) {
            body.add(new Block.Text(t("outcomes.letter.handover.seat." + seat.part(), name(seat.unit()))));
        }
        var routed = proposal.state() instanceof ProposalState.Routed now ? now : null;
        if (routed != null) {
            body.add(new Block.Text(t("outcomes.letter.handover.basis", routed.basis())));
        }
        body.add(new Block.Text(
                t("outcomes.letter.handover.then", String.valueOf(terms.months().answer()))));
        var title = t("outcomes.letter.handover.title", proposal.paper().title());
        return letter(
                mark(proposal),
                title,
                units,
                body,
                List.of(name(terms.committee())),
                routed == null ? null : routed.stamp());
    }

    private OfficialLetter reply(Proposal proposal, int number) {
        var reply = proposal.handling().replies().get(number - 1);
        var words = reply.letter();
        var body = new ArrayList<Block>(List.of(new Block.Text(words.text())));
        if (!words.promises().isEmpty()) {
            body.add(new Block.Heading(t("outcomes.letter.promises")));
            words.promises()
                    .forEach(promise -> body.add(new Block.Text(
                            t("outcomes.letter.promise", messages.day(CHINESE, promise.day()), promise.what()))));
        }
        return letter(
                t("outcomes.letter.category", words.category().letter()),
                t("outcomes.letter.reply.title", proposal.paper().title(), mark(proposal)),
                proposal.proposer().name(),
                body,
                List.of(name(reply.unit())),
                reply.sent());
    }

    private OfficialLetter letter(
            String mark, String title, String to, List<Block> body, List<String> signers, @Nullable Stamp signed) {
        return new OfficialLetter(
                mark, title, to, body, signers, signed == null ? "" : messages.day(CHINESE, Zone.day(signed.at())));
    }

    private String mark(Proposal proposal) {
        return t("outcomes.number", proposal.number());
    }

    private String name(String organ) {
        return council.directory().nameOf(organ).in(CHINESE);
    }

    private String t(String key, Object... args) {
        return messages.text(CHINESE, key, args);
    }
}
