package shangliang.journeys;

import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.council.Member;

/** A studio hands in a song, its committee gives it back once and then publishes it, and everyone finds it in the library. */
class WorkJourney extends Journey {

    @AtEveryDesk
    void aSongIsHandedInReadMendedAndPublished(Look look) {
        var voice = staged.published("山歌没人教了").number().toString();
        var lead = at(look, Role.STUDIO_LEAD, ScopeRef.studio("S05"))
                .open("/desk/works")
                .follow("outcomes.work.new")
                .picture("work-kinds")
                .follow("outcomes.work.begin.CREATION")
                .type("outcomes.work.write.title", "清溪早市")
                .choose("outcomes.work.field.FORM", "SONG")
                .type("outcomes.work.field.MEDIUM", "四声部合唱")
                .type("outcomes.work.field.HERITAGE", "清溪山歌（区级非遗项目）")
                .type("outcomes.work.text.CREATION", "天没亮，桥头的灯先亮了。挑担的、磨刀的、蒸糕的，一人一句，唱成一条街。")
                .choose("outcomes.work.came.kind", "VOICE")
                .type("outcomes.work.came.number", "2026-999999")
                .press("outcomes.work.save")
                .see("outcomes.work.from.unknown", "2026-999999")
                .holds("outcomes.work.field.MEDIUM", "四声部合唱")
                .picture("work-write")
                .type("outcomes.work.came.number", voice)
                .press("outcomes.work.save")
                .press("outcomes.work.do.SUBMIT")
                .see("outcomes.work.done.SUBMIT")
                .picture("work-handed-in");
        var address = lead.page().url().replaceAll(".*(/desk/works/[^?]*).*", "$1");
        var committee = at(look, Role.COMMITTEE, ScopeRef.organ("WS"))
                .open("/desk/works")
                .see("outcomes.work.phase.SUBMITTED")
                .picture("works")
                .open(address)
                .unfold("outcomes.work.act.GIVE_BACK")
                .type("outcomes.work.field.WORDS", "请写明谁作的曲。")
                .press("outcomes.work.do.GIVE_BACK")
                .see("outcomes.work.done.GIVE_BACK");
        lead.open(address)
                .seeWords("请写明谁作的曲。")
                .follow("outcomes.work.change")
                .type("outcomes.work.field.MEDIUM", "四声部合唱，温鹤年作曲")
                .press("outcomes.work.save")
                .press("outcomes.work.do.SUBMIT");
        committee
                .open(address)
                .press("outcomes.work.do.ACCEPT")
                .picture("work-accepted")
                .press("outcomes.work.do.PUBLISH")
                .see("outcomes.work.done.PUBLISH");
        anyone(look)
                .open("/library")
                .picture("library")
                .open(address.replace("/desk/works/", "/library/"))
                .seeWords("温鹤年作曲")
                .seeWords("山歌没人教了")
                .picture("library-work")
                .open("/v/" + voice)
                .see("outcomes.work.related.CREATION", "清溪早市")
                .open("/studios/S05")
                .seeWords("清溪早市");
    }

    @AtEveryDesk
    void aSpeechIsChosenToBeSpoken(Look look) {
        var member = at(look, Role.MEMBER, new ScopeRef(Member.SCOPE, "M005"))
                .open("/desk/works/new?kind=speech")
                .type("outcomes.work.write.title", "让公交跟着上下学走")
                .type("outcomes.work.field.MEETING", "区政协全体会议")
                .type("outcomes.work.text.SPEECH", "各位委员：孩子不是不愿意坐公交，是等不到。")
                .choose("outcomes.work.studio", "S05")
                .press("outcomes.work.save")
                .press("outcomes.work.do.SUBMIT");
        var address = member.page().url().replaceAll(".*(/desk/works/[^?]*).*", "$1");
        at(look, Role.CLERK)
                .open(address)
                .press("outcomes.work.do.ACCEPT")
                .choose("outcomes.work.field.WAY", "SPOKEN")
                .picture("speech-choose")
                .press("outcomes.work.do.CHOOSE")
                .see("outcomes.work.done.CHOOSE");
        member.open(address).see("outcomes.work.way.SPOKEN");
    }
}
