package shangliang.journeys;

import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.council.Member;

/** A member writes, the committee reads and files, and everyone sees where it stands. */
class ProposalJourney extends Journey {

    @AtEveryDesk
    void aProposalIsWrittenReadFiledAndSeen(Look look) {
        var member = at(look, Role.MEMBER, new ScopeRef(Member.SCOPE, "M001"))
                .open("/desk/proposals")
                .follow("outcomes.write.new")
                .type("outcomes.write.title", "老街三条巷子的照明要整体改造")
                .type("outcomes.write.facts", "三条巷子四十二盏灯，去年报修六十一次，涉及住户三百一十户。")
                .type("outcomes.write.analysis", "线路用了三十年，只换灯不换线，换一次坏一次。")
                .type("outcomes.write.suggestions", "九月底前整体换线换灯，由一个单位负责到底。")
                .picture("proposal-write")
                .press("outcomes.write.save")
                .press("outcomes.do.SUBMIT")
                .see("outcomes.done.SUBMIT");
        var address = member.page().url().replaceAll(".*(/desk/proposals/[^?]*).*", "$1");
        member.follow("council.duty.rail")
                .see("council.duty.heading.PROPOSAL")
                .seeWords("老街三条巷子的照明要整体改造")
                .unfold("council.duty.correct")
                .type("council.duty.correct.words", "还有两位委员一起提的")
                .press("council.duty.correct.do")
                .see("council.duty.corrected")
                .picture("duty-file")
                .follow("council.duty.letter.see")
                .picture("duty-letter")
                .follow("web.letter.back")
                .press("council.duty.take-back");
        at(look, Role.COMMITTEE, ScopeRef.organ("TA"))
                .open(address)
                .picture("proposal-reading")
                .press("outcomes.do.READ")
                .see("outcomes.done.READ")
                .type("outcomes.field.MEETING", "第三次审查会")
                .press("outcomes.do.FILE")
                .see("outcomes.proposal.same-reader");
        at(look, Role.COMMITTEE, ScopeRef.organ("TA"))
                .open(address)
                .type("outcomes.field.MEETING", "第三次审查会")
                .tick("outcomes.field.ANNOUNCED")
                .press("outcomes.do.FILE")
                .see("outcomes.done.FILE")
                .choose("outcomes.field.LEAD", "CG")
                .type("outcomes.field.BASIS", "城管局职责清单：城市照明维护")
                .picture("proposal-route")
                .press("outcomes.do.ROUTE")
                .see("outcomes.done.ROUTE");
        unit(look, "CG")
                .open("/desk/proposals")
                .followWords("老街三条巷子的照明要整体改造")
                .picture("proposal-unit")
                .follow("outcomes.letter.handover")
                .seeWords("城管局职责清单：城市照明维护")
                .picture("proposal-letter");
        anyone(look)
                .open("/proposals")
                .picture("proposals")
                .open(address.replace("/desk", ""))
                .seeWords("老街三条巷子的照明要整体改造")
                .notSeeWords("只换灯不换线");
    }
}
