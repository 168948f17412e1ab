package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever left a number to hear how a public matter ends is called by the station of the place, once. */
class FollowersPageTests extends DeskGround {

    @Test
    void theStationCallsThemWhenItHasEndedAndTheNumberIsRemoved() {
        var said = open("桥头的灯");
        follow(said, "138 1111 2222");
        var station = station("QX");
        assertThat(ok(station.get("/desk/counter/calls"))).doesNotContain("138 1111 2222");
        end(said);
        assertThat(ok(station.get("/desk/counter/calls"))).contains("138 1111 2222", "桥头的灯", "三盏灯都换了", "count quiet");
        var call = call(said);
        assertThat(station("DM").post(call, "result", "told")).hasStatus(404);
        assertThat(moved(station.post(call, "result", "told"))).endsWith("done=1");
        assertThat(ok(station.get("/desk/counter/calls"))).doesNotContain("138 1111 2222");
        assertThat(station.post(call, "result", "told")).hasStatus(404);
        assertThat(sealed(said)).isZero();
        assertThat(leaves("voices.follow")).isEqualTo(steps("FOLLOW")).isPositive();
        assertThat(leaves("voices.tell")).isEqualTo(steps("TELL")).isPositive();
    }

    @Test
    void theSameNumberWaitsOnce() {
        var said = open("井盖");
        follow(said, "138 1111 3333");
        follow(said, "13811113333");
        assertThat(jdbc.sql("select count(*) from voice_follower where voice = ?")
                        .param(said.voice())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(sealed(said)).isEqualTo(1);
    }

    @Test
    void whoFollowsOneThatGoesAlongHearsOfTheCommonEnd() {
        var master = open("整条街的灯");
        var along = said("我家门口的灯");
        voices.publish(VoicesWorld.CLERK, along.number(), "门口的灯", "门口的灯");
        voices.accept(VoicesWorld.STATION, along.number(), VoicesWorld.LIGHT);
        voices.link(VoicesWorld.CLERK, along.number(), master.number());
        follow(along, "138 1111 4444");
        end(master);
        assertThat(ok(station("QX").get("/desk/counter/calls"))).contains("138 1111 4444", "门口的灯");
    }

    @Test
    void whatHasEndedIsNotWaitedFor() {
        var said = open("站台");
        end(said);
        assertThat(shangliang.Desk.body(new Visitor(pages).get("/v/" + said.number())))
                .doesNotContain("/follow");
        var late = new Visitor(pages).post("/v/" + said.number() + "/follow", "phone", "138 1111 5555");
        assertThat(refused(late, 409)).contains("已经有结果了");
    }

    @Test
    void numbersOfThoseWhoFollowGoWithTheMatter() {
        var said = open("花坛");
        follow(said, "138 1111 6666");
        voices.erase(VoicesWorld.person(said), said.number());
        assertThat(sealed(said)).isZero();
        assertThat(ok(station("QX").get("/desk/counter/calls"))).doesNotContain("138 1111 6666");
    }

    private Receipt open(String text) {
        var said = said(text);
        voices.accept(VoicesWorld.STATION, said.number(), VoicesWorld.LIGHT);
        voices.publish(VoicesWorld.CLERK, said.number(), text, text);
        return said;
    }

    private void follow(Receipt said, String phone) {
        moved(new Visitor(pages).post("/v/" + said.number() + "/follow", "phone", phone));
    }

    private void end(Receipt said) {
        voices.assign(VoicesWorld.CLERK, said.number(), Order.to("CG"));
        voices.begin(VoicesWorld.unit("CG"), said.number(), "电话联系", "");
        voices.answer(VoicesWorld.unit("CG"), said.number(), Answer.of(Outcome.SOLVED, "三盏灯都换了", null));
        voices.publishAnswer(VoicesWorld.CLERK, said.number(), "三盏灯都换了");
        voices.grade(VoicesWorld.person(said), said.number(), new Grade(Grade.Solved.YES, 3, "", "", false, false));
    }

    private String call(Receipt said) {
        return "/desk/counter/calls/"
                + jdbc.sql("select id::text from voice_follower where voice = ?")
                        .param(said.voice())
                        .query(String.class)
                        .single();
    }

    private int sealed(Receipt said) {
        return jdbc.sql("""
                        select count(*)
                        from voice_contact
                        where sealed is not null
                          and id in (select contact from voice_follower where voice = ?)
                        """).param(said.voice()).query(Integer.class).single();
    }

    private int steps(String name) {
        return jdbc.sql("select count(*) from voice_step where name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }

    private int leaves(String name) {
        return jdbc.sql("""
                        select (select count(*) from ledger_unsealed where act = :name)
                             + (select count(*) from ledger_leaf where act = :name)
                        """).param("name", name).query(Integer.class).single();
    }
}
