package shangliang.journeys;

import java.util.List;
import shangliang.base.Role;

/** Large type at twice the zoom: everything is still there, and nothing has to be scrolled sideways. */
class LargeTypeJourney extends Journey {

    private static final List<String> PUBLIC = List.of(
            "/", "/say", "/track", "/see", "/studios", "/duties", "/duties/CG", "/council", "/ledger", "/sign-in");
    private static final List<String> CLERKS = List.of("/desk/triage", "/desk/publication", "/desk/voices", "/desk/me");

    @ForEveryone
    void publicPagesFit(Look look) {
        var known = staged.published("河街一带夜间路灯不亮");
        staged.finish(known.number());
        var walk = zoomed(anyone(look), look).open("/").follow("web.large.on");
        PUBLIC.forEach(walk::open);
        walk.open("/say").picture("large-say");
        walk.open("/v/" + known.number()).picture("large-voice");
    }

    @AtEveryDesk
    void desksFit(Look look) {
        var number = staged.accepted("老街的路灯坏了", "ZJ-LIGHT").number();
        var walk = zoomed(at(look, Role.CLERK), look).open("/desk?large=1");
        CLERKS.forEach(walk::open);
        walk.open("/desk/triage?at=" + number).picture("large-triage");
    }

    /** Twice the zoom is half the room; a telephone has no less than 320. */
    private static Walk zoomed(Walk walk, Look look) {
        walk.page().setViewportSize(Math.max(320, look.width() / 2), look.height() / 2);
        return walk;
    }
}
