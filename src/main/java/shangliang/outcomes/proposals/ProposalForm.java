package shangliang.outcomes.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import shangliang.base.Invalid;
import shangliang.base.Zone;
import shangliang.outcomes.proposals.Evaluation.View;
import shangliang.outcomes.proposals.Evaluation.Views;
import shangliang.web.Form;

/** Reads what was typed into a form about a proposal; what is wrong with it the door says. */
record ProposalForm(Form form) {

    Paper paper() {
        return new Paper(
                form.text("title"),
                form.text("facts"),
                form.text("analysis"),
                form.text("suggestions"),
                form.text("wished"));
    }

    ProposerKind kind(List<ProposerKind> offered) {
        return offered.stream()
                .filter(kind -> form.has("kind", kind.name()))
                .findFirst()
                .orElseThrow(() -> new Invalid("kind", "outcomes.proposal.choose"));
    }

    Deed deed(ProposalAct act) {
        return switch (act) {
            case SIGN -> new Deed.Sign(form.text("hash"));
            case REFUSE_TO_SIGN -> new Deed.RefuseToSign();
            case RELEASE -> new Deed.Release();
            case INVITE -> new Deed.Invite();
            case SUBMIT, RESUBMIT -> new Deed.Submit();
            case WITHDRAW -> new Deed.Withdraw(words());
            case READ -> new Deed.Read(grounds(), form.text("remarks"));
            case ASK_SUPPLEMENT -> new Deed.AskSupplement(words());
            case OFFER_CONVERSION -> new Deed.OfferConversion(form.text("target"), words());
            case CONSENT -> new Deed.Consent();
            case DECLINE_OFFER -> new Deed.DeclineOffer();
            case FILE -> new Deed.File(form.text("meeting"), form.has("announced", "1"));
            case NOT_FILE -> new Deed.NotFile(one("ground", Ground.values()), words(), form.text("meeting"));
            case MERGE -> new Deed.Merge(with(), form.text("meeting"));
            case UNMERGE -> new Deed.Unmerge(words());
            case OBJECT -> new Deed.Object(words());
            case UPHOLD -> new Deed.Uphold(words());
            case DISMISS -> new Deed.Dismiss(words());
            default -> late(act);
        };
    }

    private Deed late(ProposalAct act) {
        return switch (act) {
            case ROUTE -> new Deed.Route(seats(), form.text("basis"));
            case DISPUTE -> new Deed.Dispute(form.text("whose"), words());
            case RULE -> new Deed.Rule(seats(), words());
            case RECEIVE -> new Deed.Receive(form.text("officer"), form.text("contact"));
            case GIVE_OPINION -> new Deed.GiveOpinion(words());
            case ASK_EXTENSION -> new Deed.AskExtension(words());
            case ALLOW_EXTENSION -> new Deed.AllowExtension();
            case DENY_EXTENSION -> new Deed.DenyExtension();
            case DRAFT_REPLY -> new Deed.DraftReply(letter());
            case TAKE_BACK_REPLY -> new Deed.TakeBackReply();
            case SEND -> new Deed.Send(openness());
            case OPEN -> new Deed.Open(openness());
            default -> ending(act);
        };
    }

    private Deed ending(ProposalAct act) {
        return switch (act) {
            case EVALUATE -> new Deed.Evaluate(views());
            case ADD_VIEW -> new Deed.AddView(views());
            case RATE_PROPOSAL -> new Deed.RateProposal(words());
            case HANDLE_AGAIN -> new Deed.HandleAgain(words());
            case CONVENE -> new Deed.Convene(words());
            case CONCLUDE -> new Deed.Conclude(words(), day());
            case TRACK -> new Deed.Track(day());
            case REPORT -> new Deed.Report(words());
            case LOOK_LATER -> new Deed.LookLater(words(), day());
            case VERIFY -> new Deed.Verify(form.text("truth"), words());
            case MARK_KEY -> new Deed.MarkKey(form.text("supervisor"));
            default -> throw new IllegalArgumentException(act.name());
        };
    }

    private String words() {
        return form.text("words");
    }

    private LocalDate day() {
        return Zone.day(form.text("day")).orElseThrow(() -> new Invalid("day", "outcomes.proposal.day"));
    }

    private ProposalNumber with() {
        return ProposalNumber.parse(form.text("with"))
                .orElseThrow(() -> new Invalid("with", "outcomes.proposal.merge.unknown"));
    }

    private Set<Ground> grounds() {
        var grounds = EnumSet.noneOf(Ground.class);
        Arrays.stream(Ground.values())
                .filter(ground -> form.has("grounds", ground.name()))
                .forEach(grounds::add);
        return grounds;
    }

    private List<Seat> seats() {
        var seats = new ArrayList<Seat>();
        add(seats, "lead", Seat.Part.LEAD);
        add(seats, "joint", Seat.Part.JOINT);
        add(seats, "separate", Seat.Part.SEPARATE);
        return seats;
    }

    private void add(List<Seat> seats, String field, Seat.Part part) {
        form.texts(field).stream().filter(unit -> !unit.isEmpty()).forEach(unit -> seats.add(new Seat(unit, part)));
    }

    private Reply.Letter letter() {
        var promise = form.text("promise");
        var promises = promise.isEmpty() ? List.<Reply.Promise>of() : List.of(new Reply.Promise(promise, day()));
        return new Reply.Letter(form.text("text"), one("category", Category.values()), promises);
    }

    private Openness openness() {
        return new Openness(one("level", Openness.Level.values()), words());
    }

    private Views views() {
        return new Views(
                one("attitude", View.values()), one("reply", View.values()), one("result", View.values()), words());
    }

    private <E extends Enum<E>> E one(String field, E[] values) {
        return Arrays.stream(values)
                .filter(value -> form.has(field, value.name()))
                .findFirst()
                .orElseThrow(() -> new Invalid(field, "outcomes.proposal.choose"));
    }
}
