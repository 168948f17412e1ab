package shangliang.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.base.Place;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.voices.AskKind;
import shangliang.voices.Contact;
import shangliang.voices.Grade;
import shangliang.voices.History;
import shangliang.voices.Matter;
import shangliang.voices.Receipt;
import shangliang.voices.Staged;
import shangliang.voices.VoiceKind;
import shangliang.voices.Voices;
import shangliang.voices.Wish;

/** The sums are what the voices are, whatever order things came in and however often they were told. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsightModuleTests {

    @Autowired
    Insight insight;

    @Autowired
    Voices voices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private People people;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Duties duties) {
        new Staged(voices).district(council, duties);
        people = new People(voices);
        insight.rebuild();
    }

    @BeforeEach
    void counted() {
        clock.reset();
        catchUp();
    }

    @Test
    void whatWasCountedStepByStepIsWhatCountingAnewFinds() {
        var chance = new Random(42);
        var said = new ArrayList<Receipt>();
        var done = 0;
        for (int i = 0; i < 3000; i++) {
            clock.advance(Duration.ofMinutes(chance.nextInt(120)));
            if (said.size() < 50 && chance.nextInt(8) == 0) {
                said.add(people.says("老街的灯 " + i, chance.nextBoolean() ? "QX-03" : "DM", kind(chance)));
            } else if (!said.isEmpty()) {
                done += people.anything(said.get(chance.nextInt(said.size())), chance) ? 1 : 0;
            }
            if (chance.nextInt(20) == 0) {
                insight.catchUp();
            }
            if (chance.nextInt(60) == 0) {
                voices.tick();
            }
        }
        catchUp();
        assertThat(done).isGreaterThan(200);
        assertThat(measures()).contains("HEARD", "ENTERED", "LEFT", "ANSWERED", "OPEN", "GRADED", "DONE", "AGAIN");
        var stepByStep = sums();
        var rebuilt = insight.rebuild();
        assertThat(sums()).isEqualTo(stepByStep);
        assertThat(rebuilt).isGreaterThanOrEqualTo(said.size());
        assertThat(jdbc.sql("select count(*) from insight_sum where n <= 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static VoiceKind kind(Random chance) {
        return chance.nextInt(10) == 0 ? VoiceKind.GUIDANCE : VoiceKind.PUBLIC_ISSUE;
    }

    @Test
    void anActThatEndsAfterALaterOneIsNotSkipped() throws Exception {
        var before = heard();
        var said = new CountDownLatch(1);
        var counted = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var slow = other.submit(() -> new TransactionTemplate(transactions).execute(status -> {
                people.says("先说，后提交");
                said.countDown();
                await(counted);
                return null;
            }));
            said.await();
            people.says("后说，先提交");
            catchUp();
            assertThat(heard()).isEqualTo(before + 1);
            counted.countDown();
            slow.get();
        }
        catchUp();
        assertThat(heard()).isEqualTo(before + 2);
    }

    @Test
    void anActThatIsUndoneIsNotCounted() {
        var before = sums();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            people.says("收回的话");
            status.setRollbackOnly();
        });
        catchUp();
        assertThat(sums()).isEqualTo(before);
    }

    @Test
    void aPassThatDiesHalfwayIsDoneAgainAsAWhole() {
        people.says("统计到一半断电");
        var before = sums();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(insight.catchUp()).isPositive();
            assertThat(sums()).isNotEqualTo(before);
            status.setRollbackOnly();
        });
        assertThat(sums()).isEqualTo(before);
        catchUp();
        var after = sums();
        insight.rebuild();
        assertThat(sums()).isEqualTo(after).isNotEqualTo(before);
    }

    @Test
    void ofTwoCountersAtOnceOnlyOneCounts() throws Exception {
        people.says("两个进程");
        try (var other = Executors.newSingleThreadExecutor()) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                assertThat(insight.catchUp()).isPositive();
                assertThat(taken(() -> other.submit(insight::catchUp).get())).isZero();
            });
        }
    }

    @Test
    void anErasedVoiceStaysCountedWithoutItsWords() {
        var said = people.answered("这是一段很私人的话");
        people.grade(said, Grade.Solved.YES);
        catchUp();
        var before = heard();
        voices.erase(People.person(said), said.number());
        catchUp();
        assertThat(heard()).isEqualTo(before);
        var after = sums();
        insight.rebuild();
        assertThat(sums()).isEqualTo(after);
        assertThat(jdbc.sql("select array_to_string(facts, ' ') from insight_voice where voice = :voice")
                        .param("voice", said.voice())
                        .query(String.class)
                        .single())
                .contains("GRADED")
                .doesNotContain("私人");
    }

    @Test
    void guidanceIsCountedNowhere() {
        var before = sums();
        people.says("孩子要帮教", "QX-03", VoiceKind.GUIDANCE);
        catchUp();
        assertThat(sums()).isEqualTo(before);
    }

    @Test
    void oldRecordsCountByTheirDayAndThoseWithoutADayDoNot() {
        var before = heard();
        var day = Instant.parse("2025-03-09T01:00:00Z");
        voices.importHistory(Viewer.CLOCK, List.of(old("去年的灯", day), old("不知哪年的灯", null)));
        catchUp();
        assertThat(heard()).isEqualTo(before + 1);
        assertThat(jdbc.sql(
                                "select sum(n) from insight_sum where measure = 'HEARD' and span = 'DAY' and day = '2025-03-09'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aVoiceThatIsGoneIsTakenOut() {
        var said = people.says("放错了库");
        catchUp();
        var before = heard();
        jdbc.sql("delete from voice_step where voice = :voice")
                .param("voice", said.voice())
                .update();
        jdbc.sql("delete from voice where id = :voice")
                .param("voice", said.voice())
                .update();
        jdbc.sql("insert into insight_mark (voice) values (:voice)")
                .param("voice", said.voice())
                .update();
        catchUp();
        assertThat(heard()).isEqualTo(before - 1);
    }

    private static History old(String text, Instant at) {
        var matter = new Matter(
                VoiceKind.PUBLIC_ISSUE,
                new Place("QX-03", ""),
                "ZJ-LIGHT",
                Set.of(AskKind.NEED),
                Wish.SOLVE,
                "",
                text,
                "",
                false);
        return new History(matter, at, new Contact("", ""), null, null, false);
    }

    private void catchUp() {
        for (var done = insight.catchUp(); done > 0; ) {
            done = insight.catchUp();
        }
    }

    private int heard() {
        return jdbc.sql("select coalesce(sum(n), 0) from insight_sum where measure = 'HEARD' and span = 'MONTH'")
                .query(Integer.class)
                .single();
    }

    private List<String> sums() {
        return jdbc.sql("select s::text from insight_sum s order by 1")
                .query(String.class)
                .list();
    }

    private List<String> measures() {
        return jdbc.sql("select distinct measure from insight_sum")
                .query(String.class)
                .list();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int taken(java.util.concurrent.Callable<Integer> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
