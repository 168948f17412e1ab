package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.studios.StagedStudios;
import shangliang.studios.StudioOutcomes.Kind;
import shangliang.studios.StudioOutcomes.Tally;
import shangliang.studios.Studios;

/** What was said in a studio and ended stands on its page: named when it is public, else only counted. */
class VoiceHarvestPageTests extends DeskGround {

    @Autowired
    Studios studios;

    @Autowired
    VoiceHarvest harvest;

    @BeforeEach
    void studios() {
        if (jdbc.sql("select count(*) from studio").query(Integer.class).single() == 0) {
            StagedStudios.open(council, studios);
        }
    }

    private VoiceNumber ended(String text, Outcome outcome) {
        var says = VoicesWorld.says(text, UUID.randomUUID().toString(), null);
        var said = new Submission(
                says.matter(), Channel.STUDIO, ScopeRef.studio("S08"), Contact.NONE, false, true, null, says.once());
        var number = voices.submit(Viewer.ANYONE, said).number();
        voices.accept(VoicesWorld.staff(Role.STUDIO_LEAD, ScopeRef.studio("S08")), number, VoicesWorld.LIGHT);
        voices.assign(VoicesWorld.CLERK, number, Order.to("CG"));
        voices.begin(VoicesWorld.unit("CG"), number, "电话联系", "本周修");
        voices.answer(VoicesWorld.unit("CG"), number, Answer.of(outcome, "说清楚了", null));
        return number;
    }

    @Test
    void whatEndedIsCountedAndWhatIsPublicIsNamed() {
        var open = ended("黄葛树下的灯不亮", Outcome.SOLVED);
        ended("张三家的院墙", Outcome.SOLVED);
        ended("想把河填了停车", Outcome.EXPLAINED);
        voices.publish(VoicesWorld.CLERK, open, "老街一处路灯不亮", "灯不亮");
        assertThat(harvest.of("S08"))
                .as("answered, but nobody has said whether it is so")
                .isEmpty();
        clock.advance(Duration.ofDays(20));
        new Staged(voices).settle();
        var found = harvest.of("S08");
        assertThat(found).extracting(Tally::kind).containsExactly(Kind.SOLVED, Kind.EXPLAINED);
        assertThat(found).extracting(Tally::count).containsExactly(2L, 1L);
        assertThat(found.getFirst().latest()).extracting(each -> each.title()).containsExactly("老街一处路灯不亮");
        var page = ok(pages.get().uri("/studios/S08").exchange());
        assertThat(page)
                .contains("办成的家门口的事", "一时办不了、讲清缘由的事", "老街一处路灯不亮", "/v/" + open, "这里只算件数")
                .doesNotContain("张三");
    }
}
