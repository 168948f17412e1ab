package shangliang.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.Label;
import shangliang.base.Notice;
import shangliang.base.Notice.Recipient;
import shangliang.base.Piece;
import shangliang.base.Piece.Audience;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.council.Council;
import shangliang.council.Organ;
import shangliang.voices.VoiceFact;
import shangliang.voices.VoiceFacts;
import shangliang.web.Messages;

/** What a step adds to the class's thread and to those of its voices, and who should hear of it. */
@Component
class ClassTelling {

    private static final String VOICE = "voice";
    private static final Set<String> TOLD_TO_ALL =
            Set.of("CONFIRM", "ORDER", "AMEND", "DONE", "CLOSE", "RETURN", "WAKE", "REST");
    private static final Set<String> TOLD_TO_FOLLOWERS = Set.of("ORDER", "CLOSE");
    private static final Set<String> STAFF_ONLY = Set.of("SUGGEST", "DISMISS", "SPLIT", "REMOVE");

    private final MemberRows members;
    private final VoiceFacts facts;
    private final Council council;
    private final Messages messages;

    ClassTelling(MemberRows members, VoiceFacts facts, Council council, Messages messages) {
        this.members = members;
        this.facts = facts;
        this.council = council;
        this.messages = messages;
    }

    List<Piece> pieces(Step step, ClassTurn turn) {
        var pieces = new ArrayList<Piece>();
        if (!step.name().equals("FIND")) {
            pieces.add(piece(step, turn));
        }
        if (TOLD_TO_ALL.contains(step.name())) {
            var key = "problems.voice." + slug(step);
            for (var member : members.of(step.after())) {
                pieces.add(beside(member.voice(), key, step, turn));
            }
        }
        if (step.after().phase().isPublic()) {
            step.voices().forEach(one -> pieces.add(beside(one, "problems.voice." + slug(step), step, turn)));
        }
        return pieces;
    }

    private Piece piece(Step step, ClassTurn turn) {
        var hidden = STAFF_ONLY.contains(step.name()) || !step.after().phase().isPublic();
        var holder = holder(step.after());
        return new Piece(
                Ids.next(turn.now()),
                step.after().ref(),
                turn.now(),
                "problems.thread." + slug(step),
                args(step.after()),
                step.isMove() || step.name().equals("SUGGEST") ? holder : null,
                hidden ? Audience.STAFF : Audience.PUBLIC);
    }

    /** On the thread of a voice; that its person was asked is between them and the staff. */
    private Piece beside(UUID voice, String key, Step step, ClassTurn turn) {
        var asked = step.name().equals("FIND") || step.name().equals("REMOVE");
        return new Piece(
                Ids.next(turn.now()),
                new SourceRef(VOICE, voice),
                turn.now(),
                key,
                args(step.after()),
                null,
                asked ? Audience.PARTIES : Audience.PUBLIC);
    }

    /** Number and title first, then the unit and the day of its remedy. */
    private List<Label> args(ProblemClass problem) {
        var args = new ArrayList<Label>();
        args.add(Label.of(problem.number().toString()));
        args.add(Label.of(problem.title()));
        var remedy = problem.ground().remedy();
        if (remedy != null) {
            args.add(council.directory().nameOf(remedy.unit()));
            args.add(day(remedy.due()));
        }
        return args;
    }

    private Label day(LocalDate day) {
        return new Label(messages.day(Locale.SIMPLIFIED_CHINESE, day), messages.day(Locale.ENGLISH, day));
    }

    /** Who has the class in hand, for everyone to see; null when nobody has to act. */
    @Nullable
    Label holder(ProblemClass problem) {
        return switch (problem.phase()) {
            case SUGGESTED, CONFIRMED, RETURNED -> organ(Organ.Kind.OFFICE);
            case REMEDY -> council.directory().nameOf(problem.remedy().unit());
            case VERIFYING -> organ(Organ.Kind.SUPERVISION_OFFICE);
            case CLOSED, DORMANT, DISMISSED, MERGED -> null;
        };
    }

    private Label organ(Organ.Kind kind) {
        var organs = council.directory().organs(kind);
        return organs.isEmpty() ? Label.of("") : organs.getFirst().name();
    }

    List<Notice> notices(Step step, ClassTurn turn) {
        var notices = new ArrayList<Notice>();
        switch (step.name()) {
            case "ORDER", "AMEND" -> notices.add(toStaff(unit(step.after()), step, turn));
            case "DONE" -> notices.add(toStaff(new Recipient.Holders(Role.RECHECKER, ScopeRef.DISTRICT), step, turn));
            case "RETURN", "WAKE" -> notices.add(toStaff(office(), step, turn));
            default -> {}
        }
        if (TOLD_TO_FOLLOWERS.contains(step.name())) {
            var ids = members.of(step.after()).stream().map(Member::voice).toList();
            facts.of(turn.by(), ids).stream()
                    .filter(fact -> !fact.isGone())
                    .forEach(fact -> notices.add(toFollowers(fact, step, turn)));
        }
        return notices;
    }

    /** Everyone who can be asked has been asked: the office decides. */
    Notice complete(ProblemClass problem, ClassTurn turn) {
        return notice(office(), problem.ref(), "problems.notice.complete", problem, turn);
    }

    private static Recipient office() {
        return new Recipient.Holders(Role.CLERK, ScopeRef.DISTRICT);
    }

    private static Recipient unit(ProblemClass problem) {
        return new Recipient.Holders(Role.UNIT, ScopeRef.organ(problem.remedy().unit()));
    }

    private Notice toStaff(Recipient to, Step step, ClassTurn turn) {
        return notice(to, step.after().ref(), "problems.notice." + slug(step), step.after(), turn);
    }

    private Notice notice(Recipient to, SourceRef about, String key, ProblemClass problem, ClassTurn turn) {
        return new Notice(to, about, key, args(problem), "/desk/problems/" + problem.number(), turn.now());
    }

    private Notice toFollowers(VoiceFact fact, Step step, ClassTurn turn) {
        return new Notice(
                new Recipient.Followers(),
                new SourceRef(VOICE, fact.id()),
                "problems.voice." + slug(step),
                args(step.after()),
                "/v/" + fact.number(),
                turn.now());
    }

    private static String slug(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
