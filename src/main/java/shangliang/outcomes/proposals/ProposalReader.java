package shangliang.outcomes.proposals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Cursor;
import shangliang.base.Deadline;
import shangliang.base.NotFound;
import shangliang.base.Piece.Audience;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.outcomes.acts.Alike;
import shangliang.outcomes.acts.Alike.Like;
import shangliang.thread.Picture;
import shangliang.thread.Threads;
import shangliang.web.Form;

/** Draws the pages of proposals, with as much of each as the reader may see. */
@Component
class ProposalReader {

    private static final Set<Phase> WRITABLE = Set.of(Phase.DRAFT, Phase.COSIGNING, Phase.SUPPLEMENT);

    /** Until then it is asked whether the same is there already. */
    private static final Set<Phase> BEFORE_FILING = EnumSet.of(
            Phase.DRAFT,
            Phase.COSIGNING,
            Phase.SUBMITTED,
            Phase.FIRST_READING,
            Phase.SUPPLEMENT,
            Phase.CONVERSION_OFFER);

    private static final SourceRef NONE = new SourceRef(Proposal.KIND, new UUID(0, 0));

    private final ProposalRows rows;
    private final Threads threads;
    private final Council council;
    private final Sources sources;
    private final Terms terms;

    ProposalReader(ProposalRows rows, Threads threads, Council council, Sources sources, Terms terms) {
        this.rows = rows;
        this.threads = threads;
        this.council = council;
        this.sources = sources;
        this.terms = terms;
    }

    /** Where a proposal comes from. */
    @Component("proposalSources")
    record Sources(
            ProposalVoices voices, Beginnings beginnings, Alike alike, ProposalStrands strands, DutyHints hints) {

        List<Like> like(Viewer viewer, Paper paper, SourceRef except) {
            return alike.of(strands, viewer, ProposalWordings.text(paper).whole(), except);
        }

        ProposalPage.Around around(Viewer viewer, Proposal proposal, @Nullable Deadline opinions) {
            var like = BEFORE_FILING.contains(proposal.phase())
                    ? like(viewer, proposal.paper(), proposal.ref())
                    : List.<Like>of();
            var whose = proposal.phase() == Phase.FILED
                    ? hints.of(viewer, List.of(proposal)).getOrDefault(proposal.id(), List.of())
                    : List.<DutyHint>of();
            return new ProposalPage.Around(beginnings.of(viewer, voices.of(proposal.id())), like, whose, opinions);
        }
    }

    Proposal get(Viewer viewer, String number) {
        return ProposalNumber.parse(number)
                .flatMap(known -> rows.find(known, ProposalSight.of(viewer, terms.committee())))
                .orElseThrow(NotFound::new);
    }

    ModelAndView list(Viewer viewer, Form form) {
        var stage = Stage.of(form.text("show"));
        var after = Cursor.parse(form.text("after")).orElse(null);
        var lines = rows.page(ProposalSight.of(viewer, terms.committee()), stage.phases(), after);
        var page = new ProposalsPage(lines, stage, kinds(viewer), keeps(viewer), names());
        return new ModelAndView(
                viewer.isStaff() ? "outcomes/proposals/desk" : "outcomes/proposals/index", "page", page);
    }

    ModelAndView show(Viewer viewer, Proposal proposal, @Nullable ProposalAct tried, Form form) {
        var parties = Party.of(viewer, proposal, terms.committee());
        var acts = ProposalAct.of(proposal, parties);
        var page = new ProposalPage(
                proposal,
                tried == null || acts.contains(tried) ? acts : with(tried, acts),
                tried,
                form,
                thread(viewer, proposal),
                sources.around(viewer, proposal, terms.opinions(proposal)),
                names(),
                parties.contains(Party.PROPOSER) && WRITABLE.contains(proposal.phase()));
        return new ModelAndView(viewer.isStaff() ? "outcomes/proposals/show" : "outcomes/proposals/open", "page", page);
    }

    private Picture thread(Viewer viewer, Proposal proposal) {
        var audience = viewer.isStaff() ? Audience.STAFF : Audience.PUBLIC;
        return threads.picture(
                        proposal.ref(), audience, List.of(), !proposal.phase().isEnd())
                .beside(threads.related(proposal.ref(), viewer));
    }

    /** What was typed is shown even when the act is no longer on offer. */
    private static List<ProposalAct> with(ProposalAct tried, List<ProposalAct> acts) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(tried), acts.stream())
                .toList();
    }

    ModelAndView write(Viewer viewer, @Nullable Proposal proposal, Form form) {
        var typed = proposal != null && form.isEmpty() ? filled(proposal.paper()) : form;
        var page = new WritingPage(
                proposal == null ? null : proposal.number(), offered(viewer), keeps(viewer), typed, names());
        return new ModelAndView("outcomes/proposals/write", "page", page);
    }

    /** What is like a text that is being written. */
    ModelAndView like(Viewer viewer, Form form) {
        return new ModelAndView("outcomes/like", "page", sources.like(viewer, new ProposalForm(form).paper(), NONE));
    }

    private static Form filled(Paper paper) {
        return Form.EMPTY
                .with("title", paper.title())
                .with("facts", paper.facts())
                .with("analysis", paper.analysis())
                .with("suggestions", paper.suggestions())
                .with("wished", paper.wished());
    }

    /** The kinds this post proposes as; the committee takes in every kind on paper. */
    List<ProposerKind> offered(Viewer viewer) {
        return keeps(viewer)
                ? Arrays.stream(ProposerKind.values())
                        .filter(terms.proposers()::contains)
                        .toList()
                : kinds(viewer);
    }

    private List<ProposerKind> kinds(Viewer viewer) {
        return viewer instanceof Viewer.Staff staff
                ? ProposerKind.of(staff.post().role()).stream()
                        .filter(terms.proposers()::contains)
                        .toList()
                : List.of();
    }

    /** Whether this is the committee that keeps proposals. */
    boolean keeps(Viewer viewer) {
        return viewer.is(Role.COMMITTEE, ScopeRef.organ(terms.committee()));
    }

    private ProposalNames names() {
        return new ProposalNames(council.directory());
    }
}
