package shangliang.journeys;

/** Going along with what someone else said, with a receipt and a grade of one's own. */
class JoinJourney extends Journey {

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
