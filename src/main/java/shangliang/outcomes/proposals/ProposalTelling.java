package shangliang.outcomes.proposals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.base.Notice;
import shangliang.base.Notice.Recipient;
import shangliang.base.Notice.Recipient.Holders;
import shangliang.base.Piece;
import shangliang.base.Piece.Audience;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.council.Directory;
import shangliang.council.Organ;

/** What a step adds to the thread, and which desk should hear of it. */
record ProposalTelling(Directory directory, Terms terms) {

    /** What is done between the committee and the units, or before anything was decided. */
    private static final Set<String> INSIDE = Set.of(
            "WRITE",
            "SIGNED",
            "REFUSED",
            "RELEASED",
            "INVITE",
            "READ",
            "ASK_SUPPLEMENT",
            "RESUBMIT",
            "OFFER_CONVERSION",
            "CONSENT",
            "DECLINE_OFFER",
            "NOT_FILE",
            "OBJECT",
            "UPHOLD",
            "DISMISS",
            "WITHDRAW",
            "DRAFT_REPLY",
            "TAKE_BACK_REPLY",
            "RATE_PROPOSAL",
            "ADD_VIEW",
            "OPEN");

    Piece piece(UUID id, Step step, Turn turn) {
        var holder = holder(step.after());
        var changed = holder != null && !holder.equals(holder(step.before()));
        var began = step.name().equals("BEGIN");
        return new Piece(
                id,
                step.after().ref(),
                turn.now(),
                key(step.name()),
                args(step.after()),
                changed || began ? holder : null,
                INSIDE.contains(step.name()) || began ? Audience.PARTIES : Audience.PUBLIC);
    }

    static String key(String name) {
        return "outcomes.thread." + name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The units by name, since every page about a hand-over says whose it is. */
    private List<Label> args(Proposal proposal) {
        var units = proposal.handling().seats().stream()
                .filter(Seat::answers)
                .map(seat -> directory.nameOf(seat.unit()))
                .toList();
        return List.of(units.isEmpty() ? Label.of("") : joined(units));
    }

    private static Label joined(List<Label> names) {
        var zh = String.join("、", names.stream().map(Label::zh).toList());
        var en = String.join(
                ", ", names.stream().map(name -> name.in(Locale.ENGLISH)).toList());
        return new Label(zh, en);
    }

    /** Who has it in hand; null when nobody has to act. */
    @Nullable
    Label holder(Proposal proposal) {
        return switch (proposal.phase()) {
            case DRAFT, COSIGNING, SUPPLEMENT, CONVERSION_OFFER, REPLIED ->
                Label.of(proposal.proposer().name());
            case SUBMITTED, FIRST_READING, FILED, EVALUATED, TRACKING -> directory.nameOf(terms.committee());
            case OBJECTION, JOINT_REVIEW -> organ(Organ.Kind.CHAIR_MEETING);
            case ROUTE_DISPUTE, EXTENSION_ASKED -> organ(Organ.Kind.SUPERVISION_OFFICE);
            case ROUTED, HANDLING, EXTENDED, REPLY_DRAFT, SECOND_HANDLING ->
                args(proposal).getFirst();
            case CONVERTED, NOT_FILED, MERGED, COMPLETED, ARCHIVED, WITHDRAWN -> null;
        };
    }

    private Label organ(Organ.Kind kind) {
        var organs = directory.organs(kind);
        return organs.isEmpty() ? Label.of("") : organs.getFirst().name();
    }

    List<Notice> notices(Step step, Turn turn) {
        if (step.before().phase() == step.after().phase()) {
            return List.of();
        }
        return waiting(step.after()).stream()
                .map(to -> notice(to, step.after(), turn))
                .toList();
    }

    private static Notice notice(Recipient to, Proposal proposal, Turn turn) {
        var number = proposal.number().toString();
        return new Notice(
                to,
                proposal.ref(),
                "outcomes.notice." + proposal.phase(),
                List.of(Label.of(number), Label.of(proposal.paper().title())),
                "/desk/proposals/" + number,
                turn.now());
    }

    private List<Recipient> waiting(Proposal proposal) {
        return switch (proposal.phase()) {
            case SUBMITTED, FIRST_READING, FILED, EVALUATED, TRACKING ->
                List.of(new Holders(Role.COMMITTEE, ScopeRef.organ(terms.committee())));
            case OBJECTION, JOINT_REVIEW -> List.of(new Holders(Role.CHAIR, ScopeRef.DISTRICT));
            case ROUTE_DISPUTE, EXTENSION_ASKED -> List.of(new Holders(Role.SUPERVISION, ScopeRef.DISTRICT));
            case ROUTED, SECOND_HANDLING ->
                proposal.handling().seats().stream()
                        .<Recipient>map(seat -> new Holders(Role.UNIT, ScopeRef.organ(seat.unit())))
                        .toList();
            case HANDLING, EXTENDED, REPLY_DRAFT, DRAFT, COSIGNING, SUPPLEMENT, CONVERSION_OFFER, REPLIED -> List.of();
            case CONVERTED, NOT_FILED, MERGED, COMPLETED, ARCHIVED, WITHDRAWN -> List.of();
        };
    }
}
