package shangliang.consultation;

import shangliang.base.Refused;

/** Which topics are talked over, when, and with whose word: from a proposal to a plan. */
final class Choosing {

    private Choosing() {}

    static Consultation screen(Consultation topic, Turn turn, Screening screening) {
        return topic.moved(Move.SCREEN, turn, screening.words(), topic.ground().with(screening));
    }

    static Consultation defer(Consultation topic, Turn turn, String why) {
        return topic.moved(Move.DEFER, turn, why, topic.ground().with((Screening) null));
    }

    static Consultation reject(Consultation topic, Turn turn, String why) {
        return topic.moved(Move.REJECT, turn, why);
    }

    /** Another channel takes it, and looks at it afresh. */
    static Consultation handOver(Consultation topic, Turn turn, Topic to) {
        var same = to.channel() == topic.topic().channel()
                && to.host().equals(topic.topic().host());
        if (same) {
            throw new Refused("consultation.refused.same-channel");
        }
        return topic.moved(Move.HAND_OVER, turn, to.affected(), topic.ground().with((Screening) null))
                .about(topic.topic().handedOver(to.channel(), to.host()));
    }

    /** Small ones are decided where they are hosted. */
    static Consultation plan(Consultation topic, Turn turn, Meeting meeting) {
        if (topic.topic().scale() == Scale.ANNUAL) {
            throw new Refused("consultation.refused.annual");
        }
        return topic.moved(Move.PLAN, turn, meeting.agreed(), topic.ground().with(meeting));
    }

    /** What stands in the year's plan goes to the chair meeting. */
    static Consultation submit(Consultation topic, Turn turn, Meeting meeting) {
        if (topic.topic().scale() == Scale.SMALL) {
            throw new Refused("consultation.refused.small");
        }
        return topic.moved(Move.SUBMIT, turn, meeting.agreed(), topic.ground().with(meeting));
    }

    static Consultation approve(Consultation topic, Turn turn) {
        topic.check(Move.APPROVE, turn);
        requireSubmitted(topic);
        return topic.moved(Move.APPROVE, turn, topic.meeting().agreed());
    }

    static Consultation sendBack(Consultation topic, Turn turn, String why) {
        topic.check(Move.SEND_BACK, turn);
        requireSubmitted(topic);
        return topic.moved(Move.SEND_BACK, turn, why, topic.ground().with((Meeting) null));
    }

    private static void requireSubmitted(Consultation topic) {
        if (topic.ground().meeting() == null) {
            throw new Refused("consultation.refused.not-submitted");
        }
    }
}
