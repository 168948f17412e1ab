package shangliang.journeys;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shangliang.base.Role;
import shangliang.voices.Receipt;

/** Many say the same: a clerk confirms the class, a unit mends it once, everyone is asked, and it ends in public. */
class ClassJourney extends Journey {

    private int phones;

    @AtEveryDesk
    void aClassIsConfirmedAndClosedAfterEveryoneWasAsked(Look look) {
        var said = said(look);
        var walk = at(look, Role.CLERK);
        walk.open("/desk/problems/new")
                .picture("class-new")
                .type("problems.title", "高层小区夜里停水 " + look.suffix())
                .type("problems.start.why", "同一片加压泵站，都在夜里十点以后")
                .type("problems.numbers", numbers(said))
                .press("problems.start.do")
                .see("problems.phase.SUGGESTED")
                .picture("class-suggested");
        var number = last(walk.page().url());
        walk.type("problems.ask.confirm", "加压泵站的水泵用了十五年，夜里用水少时压力掉到零")
                .press("problems.do.confirm")
                .see("problems.done.confirm")
                .open("/desk/problems/" + number)
                .type("problems.remedy.what", "泵站两台水泵全部更换，加装稳压罐")
                .choose("problems.remedy.unit", "CG")
                .type("problems.remedy.due", "2026-04-30")
                .press("problems.do.order")
                .see("problems.done.order")
                .picture("class-ordered");
        unit(look, "CG")
                .open("/desk/problems")
                .followWords("高层小区夜里停水 " + look.suffix())
                .type("problems.ask.done", "两台水泵三月二十日换好，夜里压力稳定")
                .picture("class-unit")
                .press("problems.do.done")
                .see("problems.phase.VERIFYING");
        ask(look, number, said);
        walk.open("/desk/problems/" + number)
                .see("problems.verdict.true", said.size())
                .picture("class-asked")
                .type("problems.ask.close", "四户都说夜里有水了")
                .press("problems.do.close")
                .see("problems.phase.CLOSED")
                .open("/desk/problems?show=solved")
                .picture("class-board");
        seen(look, number, said.getFirst());
    }

    private List<Receipt> said(Look look) {
        return Stream.of("一栋", "二栋", "三栋", "四栋")
                .map(house -> staged.said(house + "夜里十点以后没有水 " + look.suffix(), "1391%07d".formatted(phones++)))
                .toList();
    }

    private static String numbers(List<Receipt> said) {
        return String.join(
                "\n", said.stream().map(one -> one.number().toString()).toList());
    }

    private static String last(String url) {
        return url.replaceAll(".*/", "").replaceAll("\\?.*", "");
    }

    private void ask(Look look, String number, List<Receipt> said) {
        var walk = at(look, Role.RECHECKER);
        for (var one : said) {
            walk.open("/desk/problems/" + number)
                    .picture("class-asking")
                    .follow("problems.voice.ask")
                    .pick("truly", "TRUE")
                    .type("problems.truly.words", "昨晚有水了")
                    .picture("class-ask")
                    .press("problems.truly.keep")
                    .see("problems.done.find");
        }
    }

    private void seen(Look look, String number, Receipt one) {
        anyone(look).open("/problems").seeWords(look.suffix()).picture("class-public-list");
        anyone(look)
                .open("/problems/" + number)
                .see("problems.phase.CLOSED")
                .see("problems.thread.close")
                .picture("class-public");
        owner(look, one).see("problems.voice.close").picture("class-own");
    }

    @Test
    void whatComesBackEachSeasonIsReadAtBothWidths() {
        for (var look : List.of(Look.PHONE_ZH, Look.DESKTOP_ZH, Look.DESKTOP_EN)) {
            staged.accepted("门口的路灯不亮 " + look, "ZJ-LIGHT");
            at(look, Role.CLERK)
                    .open("/desk/problems/seasons?month=3")
                    .see("problems.seasons.twelve")
                    .picture("class-seasons");
        }
    }
}
