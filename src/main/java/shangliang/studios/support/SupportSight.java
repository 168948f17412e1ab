package shangliang.studios.support;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

/** Who sees a request at their desk, and what they may do about it. */
final class SupportSight {

    private SupportSight() {}

    static boolean sees(Viewer viewer, SupportRequest request) {
        return Arrays.stream(SupportMove.values()).anyMatch(move -> may(viewer, move, request));
    }

    /** Whether the table lets this viewer do it to this request, whenever its time is. */
    static boolean may(Viewer viewer, SupportMove move, SupportRequest request) {
        return viewer.is(move.by(), scope(move.by(), request)) && (move.by() != Role.UNIT || request.asked());
    }

    private static ScopeRef scope(Role role, SupportRequest request) {
        var group = request.group();
        return switch (role) {
            case STUDIO_LEAD -> ScopeRef.studio(request.studio());
            case REGIONAL_GROUP -> ScopeRef.organ(group == null ? "" : group);
            default -> ScopeRef.organ(request.asking().unit());
        };
    }

    /** What this viewer can do about it now. */
    static List<SupportMove> open(Viewer viewer, SupportRequest request) {
        return Arrays.stream(SupportMove.values())
                .filter(move -> move.isOpenIn(request.step()) && may(viewer, move, request))
                .toList();
    }

    /** Whether it waits for this viewer to answer. */
    static boolean waits(Viewer viewer, SupportRequest request) {
        return open(viewer, request).stream().anyMatch(move -> move != SupportMove.TAKE_BACK);
    }

    /** The code of the body that this post is for, when it is one of {@code role}. */
    static Optional<String> bodyOf(Viewer viewer, Role role, String kind) {
        return viewer instanceof Viewer.Staff staff
                        && viewer.is(role)
                        && staff.post().scope().kind().equals(kind)
                ? Optional.of(staff.post().scope().code())
                : Optional.empty();
    }
}
