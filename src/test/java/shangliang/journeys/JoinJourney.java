package shangliang.journeys;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.likeness.Following;

/** Going along with what someone else said, with a receipt and a grade of one's own. */
class JoinJourney extends Journey {

    @Autowired
    Following texts;

    @ForEveryone
    void whileITypeSomeoneElsesIsOfferedAndMineIsAdded(Look look) throws IOException {
        staged.published("晚上自来水水压太低，五楼以上洗不了澡");
        texts.catchUp();
        var walk = anyone(look).open("/say").type("voices.say.text", "我家住六楼，一到晚上自来水水压就不够");
        if (!look.scripts()) {
            walk.press("voices.like.look");
        }
        walk.seeWords("五楼以上洗不了澡")
                .see("likeness.why.words")
                .picture("typed-like")
                .press("voices.like.join")
                .see("voices.say.join")
                .press("voices.say.send")
                .see("voices.receipt.title")
                .press("voices.receipt.open")
                .see("voices.own.along");
    }

    @ForEveryone
    void mineIsAddedAndGradedAlong(Look look) {
        var known = staged.published("老街路灯整片不亮");
        var path = "/v/" + known.number();
        var walk = anyone(look)
                .open(path)
                .picture("published")
                .follow("voices.open.join")
                .see("voices.say.join")
                .type("voices.say.text", "我家巷口的灯也不亮")
                .picture("join-say")
                .press("voices.say.send")
                .see("voices.receipt.title")
                .press("voices.receipt.open")
                .see("voices.own.along")
                .picture("join-own");
        staged.finish(known.number());
        walk.open(walk.page().url())
                .seeWords("三盏灯都换了新的")
                .pick("solved", "YES")
                .press("voices.grade.act")
                .see("voices.told.grade")
                .see("voices.done.grade")
                .picture("join-graded");
        anyone(look)
                .open(path)
                .see("voices.people", 2)
                .seeWords("三盏灯都换了新的")
                .notSeeWords("我家巷口")
                .picture("published-answered");
    }
}
