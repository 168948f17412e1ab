package shangliang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** From a sentence on the first page to the receipt, and with it to one's own page. */
class SayJourney extends Journey {

    private static final String WORDS = "老街口的路灯坏了两个多月，晚上老人出门摔过跤，看不见台阶。";

    @ForEveryone
    void aSentenceBecomesAReceiptAndAPageOfOnesOwn(Look look) {
        var walk = anyone(look)
                .open("/")
                .picture("home")
                .type("voices.say.text", WORDS)
                .press("voices.home.say")
                .holds("voices.say.text", WORDS)
                .choose("voices.say.place", "QX-03")
                .pick("kind", "ENTERPRISE")
                .look()
                .choose("voices.trade", "CONSTRUCTION")
                .picture("say-firm")
                .pick("kind", "PUBLIC_ISSUE")
                .type("voices.say.name", "王芳")
                .type("voices.say.phone", "13800000000")
                .tick("voices.say.publish")
                .look()
                .picture("say")
                .press("voices.say.send")
                .see("voices.receipt.title")
                .picture("receipt");
        var number = walk.words(".receipt .number");
        walk.press("voices.receipt.open")
                .see("voices.own.only-you")
                .seeWords(number)
                .seeWords(WORDS)
                .picture("own");
    }

    /** As when the answer to what was sent never came: sent again after a reload, it is the same voice. */
    @AtEveryDesk
    void whatIsTypedKeepsItsTokenOverAReload(Look look) {
        var walk = anyone(look).open("/say").type("voices.say.text", WORDS);
        var once = token(walk);
        walk.page().reload();
        walk.holds("voices.say.text", WORDS);
        assertThat(token(walk)).isEqualTo(once).matches("[0-9a-f]{32}");
    }

    private static String token(Walk walk) {
        return walk.page().locator("form[data-draft] input[name=once]").inputValue();
    }
}
