package shangliang.studios.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Notice;
import shangliang.base.Post;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.ledger.Ledger;
import shangliang.studios.LinkKind;
import shangliang.studios.Residents;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studio;
import shangliang.studios.Studios;

/** Studios live: applied for, tried, checked, opened, quiet, mended, merged; each refusal on its way. */
@ModuleTest
@RecordApplicationEvents
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivesModuleTests {

    private static final Viewer MEMBER = staff(Role.MEMBER, ScopeRef.DISTRICT);
    private static final Viewer COMMITTEE = staff(Role.COMMITTEE, ScopeRef.organ("LL"));
    private static final Viewer OTHERS = staff(Role.COMMITTEE, ScopeRef.organ("NN"));
    private static final Viewer CHAIR = staff(Role.CHAIR, ScopeRef.DISTRICT);
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 9);
    private static final List<String> STANDARD = List.of("ROOM", "HOURS", "PEOPLE", "LEADERS", "RULES", "ACTIVITY");

    @Autowired
    Lives lives;

    @Autowired
    LifeRows rows;

    @Autowired
    LifeReader reader;

    @Autowired
    Studios studios;

    @Autowired
    Residents residents;

    @Autowired
    Ledger ledger;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private UUID lead;

    @BeforeAll
    void district(@Autowired Council council) {
        StagedStudios.open(council, studios);
        lead = studios.book().studio("S08").orElseThrow().lead().member();
    }

    @BeforeEach
    void begin() {
        go(BEGIN);
    }

    private void go(LocalDate day) {
        clock.set(day.atTime(10, 0).atZone(Zone.DISTRICT).toInstant());
    }

    private static Viewer staff(Role role, ScopeRef scope) {
        return new Viewer.Staff(
                UUID.randomUUID(), "某人", new Post(UUID.randomUUID(), role, scope, Label.of(role.toString())));
    }

    private Application wish(String name) {
        return new Application(
                LinkKind.LOCALITY,
                Label.of(name),
                "QX-01",
                "LL",
                new Studio.Lead(lead, "陈念慈", "J01"),
                Label.of("清溪镇党委"),
                new Studio.Room(Label.of("河埠头茶棚"), Label.of("周六上午"), null),
                Label.of("洗衣洗菜，顺口说事。"),
                "每周六一张桌。");
    }

    private static Deed check(List<String> met) {
        return new Deed.Check(STANDARD.stream()
                .map(code -> new Finding(code, met.contains(code)))
                .toList());
    }

    /** On trial under its own code. */
    private String onTrial(String name) {
        var key = lives.apply(MEMBER, wish(name));
        lives.act(COMMITTEE, key, new Deed.Admit());
        return rows.find(key).orElseThrow().key();
    }

    private String open(String name) {
        var code = onTrial(name);
        var day = Zone.day(clock.instant());
        go(day.plusDays(60));
        lives.act(COMMITTEE, code, check(STANDARD));
        lives.act(CHAIR, code, new Deed.Grant(day.plusDays(60)));
        lives.tick();
        return code;
    }

    private LifeStep step(String key) {
        return rows.find(key).orElseThrow().step();
    }

    private List<String> told(Role role) {
        return events.stream(Notice.class)
                .filter(notice -> notice.to() instanceof Notice.Recipient.Holders holders && holders.role() == role)
                .map(Notice::key)
                .toList();
    }

    private void held(String studio, LocalDate day) {
        jdbc.sql("""
                insert into activity (id, studio, version, kind, series, title, about, room, place, starts_at, ends_at, step, state)
                values (:id, :studio, 0, 'DISCUSSION', '', '院坝会', '', '', 'QX', :at, :at + interval '1 hour', 'HELD', '{}')
                """)
                .param("id", UUID.randomUUID())
                .param("studio", studio)
                .param("at", day.atTime(9, 0).atZone(Zone.DISTRICT).toOffsetDateTime())
                .update();
    }

    @Test
    void aStudioGoesFromItsApplicationToItsPlaqueAndEntersTheDraw() {
        var key = lives.apply(MEMBER, wish("河埠头工作室"));
        assertThat(studios.book().studios())
                .noneMatch(studio -> studio.name().zh().equals("河埠头工作室"));
        assertThat(told(Role.COMMITTEE)).contains("studios.life.notice.APPLY");
        lives.act(COMMITTEE, key, new Deed.Admit());
        var code = rows.find(key).orElseThrow().key();
        assertThat(code).matches("S\\d\\d");
        var opened = studios.book().studio(code).orElseThrow();
        assertThat(opened.opened()).isEqualTo(new Studio.Opened(BEGIN, null));
        assertThat(residents.of(code, BEGIN))
                .extracting(member -> member.name())
                .containsExactly("陈念慈");
        assertThat(studios.book().reporting()).doesNotContain(code);
        go(BEGIN.plusDays(60));
        lives.act(COMMITTEE, code, check(STANDARD));
        lives.act(CHAIR, code, new Deed.Grant(BEGIN.plusDays(70)));
        lives.tick();
        assertThat(step(code)).isEqualTo(LifeStep.PLAQUED);
        go(BEGIN.plusDays(70));
        lives.tick();
        assertThat(step(code)).isEqualTo(LifeStep.ACTIVE);
        assertThat(studios.book().studio(code).orElseThrow().opened().plaque()).isEqualTo(BEGIN.plusDays(70));
        assertThat(studios.book().reporting()).contains(code);
        assertThat(told(Role.ADMIN)).contains("studios.life.notice.ADMIT");
        while (ledger.seal()) {}
        assertThat(jdbc.sql(
                                "select name from studio_act where subject_kind = 'studio-life' and subject_id = :id order by id")
                        .param("id", rows.find(code).orElseThrow().id())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "studios.life-apply",
                        "studios.life-admit",
                        "studios.life-check",
                        "studios.life-grant",
                        "studios.life-open");
    }

    @Test
    void onlyWhomTheTableNamesMayDoIt() {
        assertThatThrownBy(() -> lives.apply(COMMITTEE, wish("无主工作室"))).isInstanceOf(NotFound.class);
        var key = lives.apply(MEMBER, wish("晒谷场工作室"));
        assertThatThrownBy(() -> lives.act(OTHERS, key, new Deed.Admit())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lives.act(CHAIR, key, new Deed.Admit())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        lives.act(staff(Role.MEMBER, ScopeRef.DISTRICT), key, new Deed.Say(LifeMove.TAKE_BACK, "不办了")))
                .isInstanceOf(NotFound.class);
        lives.act(MEMBER, key, new Deed.Say(LifeMove.TAKE_BACK, "先不办了"));
        assertThat(step(key)).isEqualTo(LifeStep.WITHDRAWN);
        assertThatThrownBy(() -> lives.act(COMMITTEE, key, new Deed.Admit())).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsTypedWrongIsNamedFieldByField() {
        var poor = new Application(
                LinkKind.LOCALITY,
                Label.of("清溪老街院坝工作室"),
                "ZZ",
                "QX",
                wish("").lead(),
                Label.of(""),
                new Studio.Room(Label.of(""), Label.of("周六"), null),
                Label.of("说".repeat(201)),
                "");
        assertThatThrownBy(() -> lives.apply(MEMBER, poor))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactly("party", "room", "summary", "plan", "name", "place", "committee"));
    }

    @Test
    void theStandardIsMetWholeOrTheTrialGoesOn() {
        var code = onTrial("石板桥头工作室");
        go(BEGIN.plusDays(60));
        assertThatThrownBy(() -> lives.act(COMMITTEE, code, check(STANDARD.subList(0, 5))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() ->
                        lives.act(COMMITTEE, code, new Deed.Until(LifeMove.PROLONG, "还没办过活动", BEGIN.plusDays(300))))
                .isInstanceOf(Invalid.class);
        lives.act(COMMITTEE, code, new Deed.Until(LifeMove.PROLONG, "还没办过活动", BEGIN.plusDays(80)));
        assertThatThrownBy(() -> lives.act(COMMITTEE, code, check(STANDARD))).isInstanceOf(Refused.class);
        go(BEGIN.plusDays(80));
        lives.act(COMMITTEE, code, check(STANDARD));
        lives.act(CHAIR, code, new Deed.Say(LifeMove.SEND_BACK, "门口没有写时间"));
        assertThat(step(code)).isEqualTo(LifeStep.TRIAL);
        lives.act(COMMITTEE, code, new Deed.Say(LifeMove.GIVE_UP, "场地收回"));
        assertThat(studios.book().studio(code).orElseThrow().current()).isFalse();
        assertThat(residents.of(code, BEGIN.plusDays(81))).isEmpty();
    }

    @Test
    void aQuietStudioIsHelpedFirstThenMendedAndWhatIsHeldWakesIt() {
        var code = open("老井台工作室");
        var last = Zone.day(clock.instant());
        go(last.plusMonths(5).plusDays(2));
        lives.tick();
        lives.tick();
        assertThat(worries(code)).isEqualTo(1);
        go(last.plusMonths(7));
        lives.tick();
        assertThat(step(code)).isEqualTo(LifeStep.ACTIVE);
        lives.act(COMMITTEE, code, new Deed.Say(LifeMove.OFFER_HELP, "借镇上的会议室"));
        go(last.plusMonths(7).plusDays(30));
        lives.tick();
        assertThat(step(code)).isEqualTo(LifeStep.QUIET);
        held(code, last.plusMonths(8).plusDays(5));
        go(last.plusMonths(8).plusDays(6));
        lives.tick();
        assertThat(step(code)).isEqualTo(LifeStep.ACTIVE);
    }

    private long worries(String code) {
        var life = rows.find(code).orElseThrow().ref();
        return events.stream(Notice.class)
                .filter(notice -> notice.about().equals(life) && notice.key().equals("studios.life.notice.WORRY"))
                .count();
    }

    @Test
    void whatWasMendedIsOpenAgainAndWhatIsNotIsWithdrawn() {
        var mended = quiet("磨坊工作室");
        lives.act(
                COMMITTEE,
                mended,
                new Deed.Until(
                        LifeMove.RECTIFY, "每月开一次门", Zone.day(clock.instant()).plusDays(30)));
        assertThatThrownBy(() -> lives.act(CHAIR, mended, new Deed.Say(LifeMove.MEND, "开门了")))
                .isInstanceOf(NotFound.class);
        lives.act(COMMITTEE, mended, new Deed.Say(LifeMove.MEND, "开门了"));
        assertThat(step(mended)).isEqualTo(LifeStep.ACTIVE);
        var shut = quiet("水碾工作室");
        lives.act(
                COMMITTEE,
                shut,
                new Deed.Until(
                        LifeMove.RECTIFY, "每月开一次门", Zone.day(clock.instant()).plusDays(30)));
        assertThatThrownBy(() -> lives.act(COMMITTEE, shut, new Deed.Say(LifeMove.WITHDRAW, "一直没开")))
                .isInstanceOf(NotFound.class);
        lives.act(CHAIR, shut, new Deed.Say(LifeMove.WITHDRAW, "一直没开"));
        assertThat(step(shut)).isEqualTo(LifeStep.WITHDRAWN);
        assertThat(studios.book().studio(shut).orElseThrow().current()).isFalse();
    }

    @Test
    void whoGoesIntoAnotherTakesItsMembersAlong() {
        var code = quiet("旧码头工作室");
        var today = Zone.day(clock.instant());
        assertThatThrownBy(() -> lives.act(CHAIR, code, new Deed.Merge("S09", "合在一起办")))
                .isInstanceOf(Refused.class);
        lives.act(COMMITTEE, code, new Deed.Until(LifeMove.RECTIFY, "每月开一次门", today.plusDays(30)));
        assertThatThrownBy(() -> lives.act(CHAIR, code, new Deed.Merge(code, "自己并自己")))
                .isInstanceOf(Invalid.class);
        lives.act(CHAIR, code, new Deed.Merge("S09", "合在一起办"));
        assertThat(step(code)).isEqualTo(LifeStep.MERGED);
        assertThat(studios.book().studio(code).orElseThrow().current()).isFalse();
        assertThat(residents.of("S09", today))
                .extracting(member -> member.name())
                .contains("陈念慈");
        assertThat(reader.seenBy(CHAIR)).anyMatch(life -> code.equals(life.studio()) && life.step() == LifeStep.MERGED);
    }

    private String quiet(String name) {
        var code = open(name);
        var last = Zone.day(clock.instant());
        go(last.plusMonths(5));
        lives.act(COMMITTEE, code, new Deed.Say(LifeMove.OFFER_HELP, "派人来"));
        go(last.plusMonths(6));
        lives.tick();
        assertThat(step(code)).isEqualTo(LifeStep.QUIET);
        return code;
    }

    @Test
    void aStudioOfTheListEntersAsItIs() {
        lives.tick();
        assertThat(rows.find("S08").orElseThrow().step()).isEqualTo(LifeStep.ACTIVE);
        assertThat(reader.seenBy(COMMITTEE))
                .extracting(MemberStudio::key)
                .contains("S08")
                .doesNotContain("S03");
        assertThat(reader.seenBy(OTHERS))
                .extracting(MemberStudio::key)
                .contains("S03")
                .doesNotContain("S08");
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsRefused() throws Exception {
        var key = lives.apply(MEMBER, wish("两条路口工作室"));
        List<Callable<Boolean>> both =
                List.of(() -> goes(key, new Deed.Admit()), () -> goes(key, new Deed.Say(LifeMove.DECLINE, "已有一个")));
        try (var pool = Executors.newFixedThreadPool(2)) {
            var done = 0;
            for (var each : pool.invokeAll(both)) {
                done += each.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
    }

    private boolean goes(String key, Deed deed) {
        try {
            lives.act(COMMITTEE, key, deed);
            return true;
        } catch (Refused late) {
            return false;
        }
    }
}
