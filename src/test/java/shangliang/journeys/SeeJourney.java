package shangliang.journeys;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.likeness.Following;

/** What anyone may read: studios, whose job is what, who sits where, what was said and done, and the ledger. */
class SeeJourney extends Journey {

    @Autowired
    Following texts;

    @ForEveryone
    void studiosAndTheirPeople(Look look) {
        anyone(look)
                .open("/")
                .follow("web.place.consult")
                .picture("consultations")
                .follow("consultation.index.studios")
                .picture("studios")
                .choose("studios.index.town", "DM")
                .press("studios.index.show")
                .open("/studios/S01")
                .see("studios.show.led")
                .picture("studio")
                .follow("studios.show.say")
                .see("voices.say.text");
        anyone(look).open("/venues").picture("venues");
    }

    @ForEveryone
    void whoseJobItIsAndWhoSitsWhere(Look look) {
        anyone(look)
                .open("/")
                .follow("web.foot.duties")
                .picture("duties")
                .open("/duties/CG")
                .seeWords("CG-014")
                .picture("duty-list")
                .open("/duties/precedents")
                .follow("web.foot.council")
                .picture("council")
                .open("/council/members")
                .picture("members")
                .open("/council/organs/CG")
                .follow("web.foot.ledger")
                .see("ledger.index.title")
                .picture("ledger");
    }

    @ForEveryone
    void whatWasSaidAndDone(Look look) {
        var known = staged.published("河街一带夜间路灯不亮");
        staged.finish(known.number());
        anyone(look)
                .open("/")
                .follow("web.place.see")
                .seeWords("河街一带夜间路灯不亮")
                .picture("see")
                .unfold("voices.see.filter")
                .choose("voices.see.place", "QX")
                .choose("voices.see.topic", "ZJ")
                .press("voices.see.act")
                .seeWords("河街一带夜间路灯不亮")
                .choose("voices.see.place", "DM")
                .press("voices.see.act")
                .see("voices.see.none")
                .picture("see-none")
                .follow("voices.see.all")
                .followWords("河街一带夜间路灯不亮")
                .see("voices.open.ledger");
    }

    @ForEveryone
    void whatWasSaidIsFoundByItsWords(Look look) throws IOException {
        staged.published("古渡口的石阶塌了一段");
        texts.catchUp();
        anyone(look)
                .open("/see")
                .type("voices.search.label", "渡口 石阶")
                .press("voices.search.go")
                .seeWords("塌了一段")
                .picture("search");
    }
}
