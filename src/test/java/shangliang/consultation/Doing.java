package shangliang.consultation;

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
            default -> before.moved(move, turn, "");
        };
    }

    private static Topic elsewhere(Consultation before) {
        var topic = before.topic();
        return new Topic(topic.question(), "归村里商量", Channel.GRASSROOTS, ScopeRef.organ("W1"), topic.scale());
    }
}
