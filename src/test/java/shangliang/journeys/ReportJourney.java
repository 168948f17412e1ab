package shangliang.journeys;

import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.council.Member;

/** A member reports one matter, a clerk edits it, the chair signs it, and the member sees what came of it. */
class ReportJourney extends Journey {

    @AtEveryDesk
    void oneMatterGoesUpAndItsAuthorSeesWhatCameBack(Look look) {
        var member = at(look, Role.MEMBER, new ScopeRef(Member.SCOPE, "M003"))
                .open("/desk/reports")
                .follow("outcomes.report.new")
                .type("outcomes.report.write.title", "晚高峰公交等车太久")
                .choose("outcomes.report.write.source", "FIELD")
                .type("outcomes.report.situation", "三条线晚高峰平均等车四十分钟，学生和护工最受影响。")
                .type("outcomes.report.analysis", "高峰和平峰班次一样多，车都压在早上。")
                .type("outcomes.report.suggestion", "晚六点到八点加开六班，末班延后一小时。")
                .picture("report-write")
                .press("outcomes.write.save")
                .press("outcomes.report.do.SUBMIT")
                .see("outcomes.report.done.SUBMIT");
        var address = member.page().url().replaceAll(".*(/desk/reports/[^?]*).*", "$1");
        var clerk = at(look, Role.CLERK)
                .open("/desk/reports?show=new")
                .picture("reports")
                .open(address)
                .press("outcomes.report.do.TAKE_UP")
                .picture("report-edit")
                .press("outcomes.report.do.OFFER")
                .see("outcomes.report.ready");
        at(look, Role.CHAIR).open(address).picture("report-sign").press("outcomes.report.do.SIGN_OFF");
        clerk.open(address)
                .choose("outcomes.report.field.LEVEL", "CITY")
                .choose("outcomes.report.field.TRANSPORT", "NETWORK")
                .press("outcomes.report.do.SEND")
                .choose("outcomes.report.field.LEVEL", "CITY")
                .choose("outcomes.report.field.KIND", "SINGLE")
                .press("outcomes.report.do.ADOPT")
                .see("outcomes.report.done.ADOPT");
        member.open(address).see("outcomes.report.phase.ADOPTED").picture("report-heard");
    }
}
