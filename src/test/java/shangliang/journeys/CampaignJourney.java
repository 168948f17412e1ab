package shangliang.journeys;

import shangliang.base.Role;
import shangliang.base.ScopeRef;

/** A committee begins a campaign and a training plan, says what was done, and everyone reads what came of it. */
class CampaignJourney extends Journey {

    private static final ScopeRef COMMITTEE = ScopeRef.organ("RZ");

    @AtEveryDesk
    void whatACommitteeBeginsEveryoneSeesAndReadsWhatCameOfIt(Look look) {
        staged.finish(staged.published("老街一处路灯不亮").number());
        staged.published("巷口的灯罩裂了");
        var desk = at(look, Role.COMMITTEE, COMMITTEE).open("/desk/campaigns");
        begin(desk);
        add(desk, "把夜里最黑的十段路走一遍");
        desk.unfold("supervision.campaigns.tick")
                .type("supervision.campaigns.tick.words", "走了十一段，四段当周亮起来。")
                .press("supervision.campaigns.tick.do")
                .see("supervision.campaigns.standing.DONE");
        add(desk, "没亮的再看一次");
        desk.picture("campaign-desk").follow("supervision.campaigns.public.one").picture("campaign-running");
        desk.away(() -> desk.page().locator(".figures a").first().click())
                .see("voices.span.HEARD")
                .picture("campaign-heard");
        end(desk);
        train(desk);
        anyone(look).open("/campaigns").seeWords("夜路亮起来").picture("campaigns");
    }

    private static void begin(Walk desk) {
        desk.picture("campaigns-own")
                .follow("supervision.campaigns.new")
                .choose("supervision.campaigns.kind", "THEME")
                .type("supervision.campaigns.name", "夜路亮起来")
                .type("supervision.campaigns.aim", "有人说哪一段黑，就去哪一段看，看实了先亮起来。")
                .type("supervision.campaigns.first", "2026-03-01")
                .type("supervision.campaigns.last", "2026-06-30")
                .choose("supervision.campaigns.mark", "RISK")
                .press("supervision.campaigns.new.do")
                .see("supervision.campaigns.topics.missing")
                .picture("campaign-write");
        desk.page().locator("details:has(input[value='ZJ-LIGHT']) > summary").click();
        desk.pick("topics", "ZJ-LIGHT").picture("campaign-topics").press("supervision.campaigns.new.do");
    }

    private static void add(Walk desk, String words) {
        desk.unfold("supervision.campaigns.add")
                .type("supervision.campaigns.what", words)
                .type("supervision.campaigns.due", "2026-04-20")
                .press("supervision.campaigns.add.do")
                .seeWords(words);
    }

    private static void end(Walk desk) {
        desk.open("/desk/campaigns")
                .followWords("夜路亮起来")
                .unfold("supervision.campaigns.end")
                .type("supervision.campaigns.result", "十一段里亮了九段，两段等电杆移走，日子写在各自那一页。")
                .press("supervision.campaigns.end.do")
                .see("supervision.campaigns.came.ENDED")
                .follow("supervision.campaigns.public.one")
                .picture("campaign-ended");
    }

    private static void train(Walk desk) {
        desk.open("/desk/campaigns/new")
                .choose("supervision.campaigns.kind", "TRAINING")
                .type("supervision.campaigns.name", "年度分层培训计划")
                .type("supervision.campaigns.aim", "各学各用得上的。")
                .type("supervision.campaigns.first", "2026-01-01")
                .type("supervision.campaigns.last", "2026-12-31")
                .press("supervision.campaigns.new.do");
        for (var layer : new String[] {"STAFF", "STANDING", "STAFF"}) {
            desk.unfold("supervision.campaigns.add")
                    .type("supervision.campaigns.what", "一封答复怎样写得让人看懂")
                    .type("supervision.campaigns.due", "2026-04-20")
                    .choose("supervision.campaigns.layer", layer)
                    .press("supervision.campaigns.add.do");
        }
        desk.see("supervision.campaigns.layer.coming", 2)
                .picture("training-desk")
                .follow("supervision.campaigns.public.one")
                .picture("training");
    }
}
