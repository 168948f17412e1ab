package shangliang.voices;

import static shangliang.base.Role.CHAIR;
import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.RECHECKER;
import static shangliang.base.Role.REGIONAL_GROUP;
import static shangliang.base.Role.STATION;
import static shangliang.base.Role.STUDIO_LEAD;
import static shangliang.base.Role.SUPERVISION;
import static shangliang.base.Role.UNIT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Tone;

/** What waits for which post, and in which order: each is a place in the rail, a page and a condition on the row. */
enum DeskQueue {
    COUNTER("counter", Sort.URGENT, "phase = 'SUBMITTED'", STATION, STUDIO_LEAD),
    COUNTER_ASKING("counter/asking", Sort.URGENT, "phase = 'CLARIFYING'", STATION, STUDIO_LEAD),
    TRIAGE("triage", Sort.URGENT, Where.TRIAGE, CLERK),
    TRIAGE_ASKING("triage/asking", Sort.URGENT, "phase = 'CLARIFYING'", CLERK),
    TRIAGE_DISPUTED("triage/disputed", Sort.URGENT, "phase in ('RETURN_REQUESTED', 'RULING')", CLERK),
    TRIAGE_TODAY("triage/today", Sort.ANSWER, Where.OPEN + Where.TODAY, CLERK),
    TRIAGE_LATE("triage/late", Sort.ANSWER, Where.OPEN + Where.LATE, CLERK),
    PUBLICATION("publication", Sort.OLDEST, "publication = 'PENDING' and phase not in ('DRAFT', 'IMPORTED')", CLERK),
    PUBLICATION_ANSWERS("publication/answers", Sort.OLDEST, Where.UNAPPROVED, CLERK),
    PUBLICATION_OLD("publication/old", Sort.OLDEST, Where.OLD, CLERK),
    UNIT_INBOX("unit", Sort.ANSWER, Where.MINE + Where.IN_HAND, UNIT),
    UNIT_ELSEWHERE("unit/elsewhere", Sort.ANSWER, Where.MINE + Where.ELSEWHERE, UNIT),
    UNIT_ANSWERED("unit/answered", Sort.NEWEST, Where.MINE + "phase = 'ANSWERED'", UNIT),
    UNIT_HELPING("unit/helping", Sort.ANSWER, ":sightUnit = any(helpers) and " + Where.OPEN, UNIT),
    SUPERVISION_DISPUTES("supervision", Sort.URGENT, Where.DISPUTED, SUPERVISION),
    SUPERVISION_OBJECTIONS("supervision/objections", Sort.URGENT, "phase = 'RULING' and unit is null", SUPERVISION),
    SUPERVISION_LATE("supervision/late", Sort.ANSWER, Where.OPEN + Where.LATE, SUPERVISION),
    SUPERVISION_HOMELESS("supervision/homeless", Sort.URGENT, "phase in ('ACCEPTED', 'REOPENED')", SUPERVISION),
    CHAIR_ASKED("chair", Sort.URGENT, "phase = 'ESCALATED'", CHAIR),
    CHAIR_DECIDED("chair/decided", Sort.NEWEST, "escalated_at is not null and phase <> 'ESCALATED'", CHAIR),
    RECHECKS("rechecks", Sort.URGENT, "phase = 'RECHECK'", RECHECKER),
    ALL(
            "voices",
            Sort.NEWEST,
            "phase <> 'DRAFT'",
            STATION,
            STUDIO_LEAD,
            CLERK,
            UNIT,
            SUPERVISION,
            CHAIR,
            COMMITTEE,
            REGIONAL_GROUP);

    private final String segment;
    private final Sort sort;
    private final String condition;
    private final Set<Role> roles;

    DeskQueue(String segment, Sort sort, String condition, Role... roles) {
        this.segment = segment;
        this.sort = sort;
        this.condition = condition;
        this.roles = Set.of(roles);
    }

    /** In which order a queue is worked off, as an instant to page by. */
    enum Sort {
        URGENT("coalesce(step_due, received_at) - case when pressing then interval '100 years' else interval '0' end"),
        ANSWER("coalesce(answer_due, step_due, received_at)"),
        OLDEST("received_at"),
        NEWEST("received_at");

        private final String rank;

        Sort(String rank) {
            this.rank = rank;
        }

        String rank() {
            return rank;
        }
    }

    /** Conditions that several queues share. */
    private static final class Where {
        static final String OPEN =
                "phase in ('ASSIGNED', 'RETURN_REQUESTED', 'RULING', 'IN_PROGRESS', 'JOINT_REVIEW', 'ESCALATED', 'IN_CONSULTATION', 'REWORK')";
        static final String TODAY = " and answer_due > :now and answer_due <= :midnight";
        static final String LATE = " and answer_due <= :now";
        static final String MINE = "unit = :sightUnit and ";
        static final String IN_HAND = "phase in ('ASSIGNED', 'IN_PROGRESS', 'REWORK', 'JOINT_REVIEW')";
        static final String ELSEWHERE = "phase in ('RETURN_REQUESTED', 'RULING', 'ESCALATED', 'IN_CONSULTATION')";
        static final String DISPUTED = "(phase = 'RETURN_REQUESTED' or phase = 'RULING' and unit is not null)";
        static final String TRIAGE = """
                (phase in ('ACCEPTED', 'REOPENED', 'DECLINE_PROPOSED')
                  or phase = 'SUBMITTED' and (channel = 'WEB' or step_due <= :now))""";
        static final String UNAPPROVED = """
                publication = 'PUBLISHED' and public_answer is null
                  and phase in ('ANSWERED', 'CONFIRMED', 'CLOSED', 'RECHECK')""";
        static final String OLD = """
                phase = 'IMPORTED' and (publication = 'PENDING' or publication = 'PUBLISHED' and public_answer is null
                  and state::jsonb -> 'reply' ->> 'text' is not null)""";

        private Where() {}
    }

    String path() {
        return "/desk/" + segment;
    }

    String condition() {
        return condition;
    }

    Sort sort() {
        return sort;
    }

    Set<Role> roles() {
        return roles;
    }

    String key() {
        return "voices.desk.queue." + name();
    }

    /** How loudly a count speaks: what is late, or must be ruled on, more than the rest. */
    Tone tone() {
        return switch (this) {
            case TRIAGE_LATE, SUPERVISION_LATE -> Tone.ALARM;
            case TRIAGE_TODAY, TRIAGE_DISPUTED, SUPERVISION_DISPUTES, SUPERVISION_OBJECTIONS, CHAIR_ASKED -> Tone.WARN;
            default -> Tone.QUIET;
        };
    }

    /** Whether the rail counts it; a whole archive is not counted. */
    boolean counted() {
        return this != ALL && this != CHAIR_DECIDED && this != UNIT_ANSWERED;
    }

    static List<DeskQueue> of(Viewer viewer) {
        return viewer instanceof Viewer.Staff staff
                ? Arrays.stream(values())
                        .filter(queue -> queue.roles.contains(staff.post().role()))
                        .toList()
                : List.of();
    }

    static Optional<DeskQueue> named(String name, Viewer viewer) {
        return of(viewer).stream().filter(queue -> queue.name().equals(name)).findFirst();
    }

    static Optional<DeskQueue> at(String path, Viewer viewer) {
        return of(viewer).stream().filter(queue -> queue.path().equals(path)).findFirst();
    }
}
