package shangliang.outcomes.proposals;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Calendars;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Tie;
import shangliang.base.Viewer;
import shangliang.base.Zone;

/** The one door by which proposals begin and change. */
@Service
public class Proposals {

    private final ProposalRows rows;
    private final ProposalSteps steps;
    private final ProposalVoices voices;
    private final Terms terms;
    private final Moment moment;

    Proposals(ProposalRows rows, ProposalSteps steps, ProposalVoices voices, Terms terms, Moment moment) {
        this.rows = rows;
        this.steps = steps;
        this.voices = voices;
        this.terms = terms;
        this.moment = moment;
    }

    /** What tells the time and the working days, and whom to tell. */
    @Component("proposalMoment")
    record Moment(Clock clock, Calendars calendars, ApplicationEventPublisher events) {}

    /** A new draft of a member or a body, and the voices and consultations it begins with. */
    @Transactional
    public ProposalNumber begin(Viewer by, ProposerKind kind, Paper paper, List<SourceRef> began) {
        var turn = turn(by);
        if (!(by instanceof Viewer.Staff staff)
                || !ProposerKind.of(staff.post().role()).contains(kind)) {
            throw new NotFound();
        }
        return begun(turn, Proposer.of(staff, kind), paper, began);
    }

    /** Takes in what was handed over on paper: from here on it has the same rights and clocks as any other. */
    @Transactional
    public ProposalNumber takeIn(Viewer by, ProposerKind kind, String proposer, Paper paper) {
        if (!by.is(Role.COMMITTEE, ScopeRef.organ(terms.committee()))) {
            throw new NotFound();
        }
        Said.check("proposer", proposer);
        return begun(turn(by), Proposer.onPaper(kind, proposer), paper, List.of());
    }

    private ProposalNumber begun(Turn turn, Proposer proposer, Paper paper, List<SourceRef> began) {
        if (!terms.proposers().contains(proposer.kind())) {
            throw new Invalid("kind", "outcomes.proposal.kind.not-here");
        }
        paper.checkDraft();
        var proposal = new Proposal(
                Ids.next(turn.now()),
                0,
                rows.nextNumber(Zone.day(turn.now()).getYear()),
                paper,
                proposer,
                List.of(),
                Handling.NONE,
                Standing.NEW,
                new ProposalState.Draft(turn.stamp()));
        rows.add(proposal);
        voices.add(proposal.id(), began);
        began.forEach(source -> moment.events().publishEvent(new Tie(source, proposal.ref(), turn.now())));
        steps.keep(new Step(proposal, proposal, "BEGIN", paper), turn);
        return proposal.number();
    }

    /** Does one thing with a proposal that the viewer may see; what the table does not allow is refused. */
    @Transactional
    public void act(Viewer by, ProposalNumber number, Deed deed) {
        var turn = turn(by);
        var sight = ProposalSight.of(by, terms.committee());
        var proposal = rows.lock(number, sight);
        var deciding = new Deciding(
                proposal,
                turn,
                other -> rows.find(other, sight)
                        .orElseThrow(() -> new Invalid("with", "outcomes.proposal.merge.unknown")));
        carryOut(deciding.on(deed), turn);
    }

    private void carryOut(Step step, Turn turn) {
        rows.move(step.before(), step.after());
        steps.keep(step, turn);
        if (step.after().state() instanceof ProposalState.Converted converted
                && converted.target() == ProposalState.Target.OPINION_REPORT) {
            moment.events().publishEvent(converted(step.after()));
        }
        if (step.name().equals(Move.SEND.name())) {
            rows.along(step.after().id()).forEach(along -> {
                var own = Replying.answerMerged(along, step.after(), turn);
                if (own != null) {
                    rows.move(own.before(), own.after());
                    steps.keep(own, turn);
                }
            });
        }
    }

    private ConvertedToReport converted(Proposal proposal) {
        var by = proposal.proposer();
        return new ConvertedToReport(
                proposal.ref(),
                proposal.paper(),
                by,
                by.role() == null ? Role.COMMITTEE : by.role(),
                by.scope() == null ? ScopeRef.organ(terms.committee()) : by.scope(),
                voices.of(proposal.id()));
    }

    /** Moves on what nobody moved in time; returns how many. */
    @Transactional
    public int tick() {
        var turn = turn(Viewer.CLOCK);
        var due = rows.due(turn.now());
        due.forEach(proposal -> carryOut(passed(proposal, turn), turn));
        return due.size();
    }

    private static Step passed(Proposal proposal, Turn turn) {
        return switch (proposal.phase()) {
            case REPLIED -> Ending.letPass(proposal, turn);
            case CONVERSION_OFFER -> Reading.declineOffer(proposal, turn);
            case COMPLETED -> Ending.archive(proposal, turn);
            default -> Ending.track(proposal, turn, Ending.lastPromise(proposal, turn));
        };
    }

    private Turn turn(Viewer by) {
        return new Turn(
                by,
                moment.clock().instant().truncatedTo(ChronoUnit.MICROS),
                moment.calendars().current(),
                terms);
    }
}
