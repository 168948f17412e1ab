package shangliang.consultation;

import java.util.List;
import shangliang.base.ScopeRef;

/** Does each move of the table by the function that decides it, so that a test can walk the whole table. */
final class Doing {

    private Doing() {}

    static Consultation of(Move move, Consultation before, Turn turn) {
        return switch (move) {
            case SCREEN -> Choosing.screen(before, turn, Samples.SCREENING);
            case DEFER -> Choosing.defer(before, turn, "等供电改造完");
            case REJECT -> Choosing.reject(before, turn, "法院正在审");
            case HAND_OVER -> Choosing.handOver(before, turn, elsewhere(before));
            case PLAN -> Choosing.plan(before, turn, Samples.MEETING);
            case SUBMIT -> Choosing.submit(before, turn, Samples.MEETING);
            case APPROVE -> Choosing.approve(before, turn);
            case SEND_BACK -> Choosing.sendBack(before, turn, "地点再近些");
            case SURVEY -> Preparing.survey(before, turn, Samples.SHEET);
            case AMEND -> Preparing.amend(before, turn, Samples.SHEET);
            case POSTPONE -> Preparing.postpone(before, turn, Samples.DAY.plusDays(7), "下雨");
            case ADOPT -> decided(before, turn, Verdict.ADOPTED);
            case ADOPT_PARTLY -> decided(before, turn, Verdict.PARTLY);
            case DECLINE -> decided(before, turn, Verdict.DECLINED);
            case OPEN_TASKS ->
                Following.openTasks(before, turn, List.of(Samples.TASK)).after();
            case FEED_BACK -> Following.feedBack(before, turn, "九点半收摊，已经定了").after();
            case CLOSE -> Following.close(before, turn).after();
            case LOOK_AGAIN -> Following.lookAgain(before, turn).after();
            case VERIFY -> Following.verify(before, turn, "夜里安静了").after();
            case REFUTE -> Following.refute(before, turn, "还是十点半").after();
            case REDRAFT -> Resulting.redraft(before, turn, "漏了一条").after();
            case INVITE, SEAT, BEGIN, RECORD, DRAFT, CHECK, DELIVER, EVALUATE -> before.moved(move, turn, "");
        };
    }

    private static Consultation decided(Consultation before, Turn turn, Verdict verdict) {
        return Following.decide(before, turn, List.of(new Item.Ruling(verdict, "区里已有安排")))
                .after();
    }

    private static Topic elsewhere(Consultation before) {
        var topic = before.topic();
        return new Topic(topic.question(), "归村里商量", Channel.GRASSROOTS, ScopeRef.organ("W1"), topic.scale());
    }
}
