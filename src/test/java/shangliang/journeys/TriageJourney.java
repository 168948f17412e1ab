package shangliang.journeys;

import shangliang.base.Role;
import shangliang.voices.VoiceNumber;

/** The clerk sorts three voices with the keyboard alone, and reviews what becomes public. */
class TriageJourney extends Journey {

    @AtEveryDesk
    void threeVoicesAreSortedByKeyboard(Look look) {
        var routed = staged.accepted("门口占道摆摊，消防车进不来", "ZJ-STREET").number();
        var unclear = staged.accepted("村里的路灯坏了几盏", "ZJ-LIGHT").number();
        var twin = staged.accepted("同一盏路灯，后说的", "ZJ-LIGHT").number();
        var walk = at(look, Role.CLERK);
        walk.open(triage(routed))
                .see("voices.desk.route.ground")
                .picture("triage")
                .keyAway("a")
                .see("voices.desk.done.ASSIGN");
        walk.open(triage(unclear))
                .see("voices.desk.route.human")
                .picture("triage-human")
                .keys("q")
                .write("请问是哪一栋？")
                .keys("Tab")
                .keyAway("Enter")
                .see("voices.desk.done.ASK");
        var master = staged.accepted("同一盏路灯，先说的", "ZJ-LIGHT").number();
        walk.open(triage(twin))
                .keys("m")
                .write(master.toString())
                .picture("triage-join")
                .keyAway("Enter")
                .see("voices.desk.done.LINK")
                .keys("?");
    }

    @AtEveryDesk
    void whatBecomesPublicIsReadFirst(Look look) {
        var said = staged.said("我是王芳，电话13800000000，路灯坏了");
        at(look, Role.CLERK)
                .open("/desk/publication?at=" + said.number())
                .picture("publication")
                .type("voices.desk.label.TITLE", "一处路灯不亮")
                .type("voices.desk.label.PUBLISH.TEXT", "小区门口的路灯坏了")
                .press("voices.desk.go.PUBLISH")
                .see("voices.desk.done.PUBLISH");
        anyone(look).open("/v/" + said.number()).seeWords("一处路灯不亮").notSeeWords("王芳");
    }

    private static String triage(VoiceNumber number) {
        return "/desk/triage?at=" + number;
    }
}
