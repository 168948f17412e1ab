package shangliang.journeys;

import shangliang.base.Role;
import shangliang.base.ScopeRef;

/** The station takes a voice by telephone, and takes it up. */
class CounterJourney extends Journey {

    @AtEveryDesk
    void aCallBecomesAVoiceThatIsTakenUp(Look look) {
        at(look, Role.STATION, ScopeRef.place("QX"))
                .open("/desk/counter")
                .picture("counter")
                .type("voices.desk.counter.text", "电话里说：老街三栋门口的窨井盖翘起来了，骑车摔了人。")
                .pick("channel", "PHONE")
                .choose("voices.desk.counter.place", "QX-03")
                .type("voices.desk.counter.landmark", "三栋门口")
                .type("voices.desk.contact.name", "李梅")
                .type("voices.desk.contact.phone", "13900000000")
                .choose("voices.desk.filter.kind", "PUBLIC_ISSUE")
                .press("voices.desk.counter.go")
                .see("voices.desk.receipt.title")
                .picture("counter-receipt")
                .follow("voices.desk.receipt.open")
                .choose("voices.desk.label.KIND", "PUBLIC_ISSUE")
                .choose("voices.desk.label.TOPIC", "ZJ-ROAD")
                .picture("counter-accept")
                .press("voices.desk.go.ACCEPT")
                .see("voices.desk.done.ACCEPT");
    }
}
