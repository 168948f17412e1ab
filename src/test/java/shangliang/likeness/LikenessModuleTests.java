package shangliang.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shangliang.ModuleTest;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.voices.Receipt;
import shangliang.voices.Staged;
import shangliang.voices.Voices;

/** Voices are found by what they mean and say; what is private, withdrawn from the public or erased is not. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LikenessModuleTests {

    private static final Filter OWN = Filter.of(Wording.Face.OWN, "voice");
    private static final Filter OPEN = Filter.of(Wording.Face.OPEN, "voice");

    @Autowired
    Likeness likeness;

    @Autowired
    Following following;

    @Autowired
    Directing directing;

    @Autowired
    Reading reading;

    @Autowired
    TextRows texts;

    @Autowired
    Sources sources;

    @Autowired
    Voices voices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Staged staged;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Duties duties) {
        staged = new Staged(voices);
        staged.district(council, duties);
        staged.said("村口的路灯坏了一个月，晚上走路看不见");
        staged.said("建议把公交车的末班车推迟到晚上九点");
        staged.said("学校门口卖烟给小学生");
    }

    @Test
    void theSameInOtherWordsIsFoundWithItsReasons() throws IOException {
        var said = staged.said("三楼以上晚上没有水，自来水水压太低");
        following.catchUp();
        var hits = likeness.similar(new Asked("高层住户自来水水压不足，一到晚饭时间就停水", Set.of("QX-03"), null), OWN, 3);
        var best = hits.getFirst();
        assertThat(best.ref()).isEqualTo(ref(said));
        assertThat(best.why().words()).contains("自来水水压");
        assertThat(best.why().meaning()).isBetween(65, 100);
        assertThat(best.why().samePlace()).isTrue();
        assertThat(hits).hasSizeLessThan(3);
    }

    @Test
    void whatIsNotPublishedIsNotFoundByThePublic() throws IOException {
        var said = staged.said("邻居家的狗整夜乱叫，吵得睡不着");
        following.catchUp();
        assertThat(found("邻居的狗整夜叫", OWN)).contains(ref(said));
        assertThat(found("邻居的狗整夜叫", OPEN)).doesNotContain(ref(said));
        assertThat(likeness.search("邻居 狗", OPEN, 0, 20).hits()).isEmpty();
    }

    @Test
    void ofWhatIsPublishedOnlyThePublishedWordsAreFound() throws IOException {
        var said = staged.said("我家住翠竹苑九栋，楼下烧烤摊油烟大");
        voices.publish(CLERK, said.number(), "烧烤摊油烟大", "楼下烧烤摊油烟大，开不了窗");
        following.catchUp();
        assertThat(searched("烧烤摊", OPEN)).containsExactly(ref(said));
        assertThat(searched("翠竹苑九栋", OWN)).containsExactly(ref(said));
        assertThat(likeness.search("翠竹苑九栋", OPEN, 0, 20).hits())
                .allSatisfy(hit -> assertThat(hit.why().words()).isEmpty());
    }

    @Test
    void whatIsWithheldAgainIsGoneForThePublicOnly() throws IOException {
        var said = staged.said("广场舞音响太吵");
        voices.publish(CLERK, said.number(), "广场舞音响太吵", "广场舞音响太吵");
        following.catchUp();
        assertThat(searched("广场舞", OPEN)).containsExactly(ref(said));
        voices.wish(person(said), said.number(), false);
        following.catchUp();
        assertThat(found("广场舞音响太吵", OPEN)).doesNotContain(ref(said));
        assertThat(searched("广场舞", OWN)).containsExactly(ref(said));
    }

    @Test
    void ofWhatIsErasedNothingIsLeftInIndexOrDatabase() throws IOException {
        var said = staged.said("我叫李秀英，低保停发了三个月");
        following.catchUp();
        assertThat(searched("低保停发", OWN)).containsExactly(ref(said));
        voices.erase(person(said), said.number());
        following.catchUp();
        following.expunge();
        assertThat(found("低保停发三个月", OWN)).doesNotContain(ref(said));
        assertThat(jdbc.sql("""
                        select count(*)
                        from likeness_text
                        where source = :id
                          and own is null and own_hash is null and open is null and open_hash is null
                        """).param("id", said.voice()).query(Integer.class).single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The street lamp in front of the library has been broken for two weeks",
                "屋头那个下水道堵起了，臭得恼火，莫得人管",
                "厕",
                "👍👍👍👍",
                "ＡＢＣ１２３号公交车不停站"
            })
    void anyTextIsFoundByItself(String text) throws IOException {
        var said = staged.said(text);
        following.catchUp();
        assertThat(likeness.similar(Asked.of(text), OWN, 3).getFirst().ref()).isEqualTo(ref(said));
        if (Character.isLetterOrDigit(text.codePointAt(0))) {
            assertThat(searched(text, OWN)).contains(ref(said));
        }
    }

    @Test
    void aTextOfTenThousandCharactersIsFoundByItsBeginningAndSearchedToItsEnd() throws IOException {
        var said = staged.said("养鸡场的粪水直排河里。" + "其余情况如下。".repeat(1_420) + "落款：望江码头。");
        following.catchUp();
        assertThat(found("养鸡场粪水排到河里", OWN)).contains(ref(said));
        assertThat(searched("望江码头", OWN)).containsExactly(ref(said));
        assertThat(likeness.similar(Asked.of("养鸡场的粪水。".repeat(1_400)), OWN, 5)).isNotEmpty();
    }

    @Test
    void nothingAskedFindsNothing() {
        assertThat(likeness.similar(Asked.of(" "), OWN, 5)).isEmpty();
        assertThat(likeness.search("　", OWN, 0, 20).hits()).isEmpty();
        assertThat(likeness.search("路灯", OWN, Likeness.DEEPEST, 20).hits()).isEmpty();
    }

    @Test
    void filtersNarrow() throws IOException {
        var said = staged.said("垃圾桶三天没人清运");
        following.catchUp();
        assertThat(searched("垃圾桶", OWN.in(Set.of("QX-03")))).containsExactly(ref(said));
        assertThat(found("垃圾桶三天没人清运", OWN.in(Set.of("DM")))).isEmpty();
        assertThat(searched("垃圾桶", OWN.with(Set.of("kind:PUBLIC_ISSUE", "kind:DISPUTE"))))
                .containsExactly(ref(said));
        assertThat(found("垃圾桶三天没人清运", OWN.with(Set.of("kind:DISPUTE")))).isEmpty();
        assertThat(found("垃圾桶三天没人清运", OWN.without(ref(said)))).doesNotContain(ref(said));
        var at = java.time.Instant.parse("2000-01-01T00:00:00Z");
        assertThat(found("垃圾桶三天没人清运", OWN.within(null, at))).isEmpty();
        assertThat(searched("垃圾桶", OWN.within(at, null))).containsExactly(ref(said));
    }

    @Test
    void anActThatEndsAfterALaterOneIsNotSkipped() throws Exception {
        var first = new CountDownLatch(1);
        var later = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var slow = other.submit(() -> new TransactionTemplate(transactions).execute(status -> {
                var said = staged.said("先说后提交：河堤裂缝");
                first.countDown();
                await(later);
                return said;
            }));
            first.await();
            var quick = staged.said("后说先提交：河堤裂缝");
            following.catchUp();
            assertThat(searched("河堤裂缝", OWN)).containsExactly(ref(quick));
            later.countDown();
            var said = slow.get();
            following.catchUp();
            assertThat(searched("河堤裂缝", OWN)).containsExactlyInAnyOrder(ref(quick), ref(said));
        }
    }

    @Test
    void aPassThatIsCutOffIsDoneAgainAsAWhole() throws IOException {
        var said = staged.said("门牌号码脱落看不清");
        var before = texts.last();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(reading.takeUp()).isPositive();
            assertThat(texts.last()).isGreaterThan(before);
            status.setRollbackOnly();
        });
        assertThat(texts.last()).isEqualTo(before);
        following.catchUp();
        assertThat(searched("门牌号码", OWN)).containsExactly(ref(said));
    }

    @Test
    void whatAnotherProcessHasDoneMeanwhileIsLeftAsItIs() throws IOException {
        var said = staged.said("公交站牌被树枝挡住");
        var mine = directing.next();
        following.catchUp();
        var before = texts.last();
        directing.keep(mine, List.of(new TextRows.Kept(ref(said), 0, null, null, null)));
        assertThat(texts.last()).isEqualTo(before);
        following.catchUp();
        assertThat(searched("公交站牌", OWN)).containsExactly(ref(said));
    }

    @Test
    void anActThatChangesNoWordIsNotWorkedOutAnew() throws IOException {
        var said = staged.said("绿化带里堆满建筑垃圾");
        following.catchUp();
        var before = texts.of(List.of(said.voice())).get(said.voice());
        voices.hideName(person(said), said.number());
        following.catchUp();
        var after = texts.of(List.of(said.voice())).get(said.voice());
        assertThat(after.seq()).isGreaterThan(before.seq());
        assertThat(after.own().vector()).isEqualTo(before.own().vector());
    }

    @Test
    void everythingIsThereAgainAfterRebuilding() throws IOException {
        var said = staged.said("菜市场电子秤不准");
        following.catchUp();
        assertThat(following.rebuild()).isGreaterThan(3);
        assertThat(searched("电子秤", OWN)).containsExactly(ref(said));
    }

    @Test
    void withoutTheModelWordsAreEnough(@TempDir Path folder) throws IOException {
        var said = staged.said("窨井盖松动，车一压就响");
        following.catchUp();
        var dumb = new Meaning(() -> {
            throw new UnsatisfiedLinkError("no such model");
        });
        var shelf = new Shelf(folder);
        new Following(directing, reading, texts, sources, shelf).catchUp();
        var alone = new Likeness(shelf, dumb, texts, sources);
        var best = alone.similar(Asked.of("路口的窨井盖松动"), OWN, 3).getFirst();
        assertThat(best.ref()).isEqualTo(ref(said));
        assertThat(best.why().meaning()).isZero();
        assertThat(best.why().words()).contains("窨井盖松动");
        assertThat(alone.search("窨井盖", OWN, 0, 5).hits()).hasSize(1);
        shelf.close();
    }

    @Test
    void pointsCarryDirectionPlaceAndOnePersonForOneNumber() throws IOException {
        var one = staged.said("河边护栏断了");
        var other = staged.said("桥头护栏断了");
        following.catchUp();
        var points = likeness.points("voice", List.of(one.voice(), other.voice(), UUID.randomUUID()));
        assertThat(points).hasSize(2).allSatisfy(point -> {
            assertThat(point.vector()).hasSize(Meaning.SIZE);
            assertThat(point.wording().place().code()).isEqualTo("QX-03");
            assertThat(point.wording().person()).isNotBlank().doesNotContain("13800000000");
        });
        assertThat(points.getFirst().wording().person())
                .isEqualTo(points.getLast().wording().person());
    }

    private List<SourceRef> found(String text, Filter filter) {
        return likeness.similar(Asked.of(text), filter, 10).stream()
                .map(Hit::ref)
                .toList();
    }

    private List<SourceRef> searched(String text, Filter filter) {
        return likeness.search(text, filter, 0, 20).hits().stream()
                .map(Hit::ref)
                .toList();
    }

    private static final Viewer CLERK = Staged.clerk();

    private static Viewer person(Receipt receipt) {
        return new Viewer.KeyHolder(ref(receipt));
    }

    private static SourceRef ref(Receipt receipt) {
        return new SourceRef("voice", receipt.voice());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
