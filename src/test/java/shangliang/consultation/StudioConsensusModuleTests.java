package shangliang.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.ModuleTest;
import shangliang.studios.StudioOutcomes.Kind;
import shangliang.studios.StudioOutcomes.Outcome;
import shangliang.studios.StudioOutcomes.Tally;

/** What people came together on at a studio's tables, and what of it was taken over. */
@ModuleTest
class StudioConsensusModuleTests {

    @Autowired
    ConsultationRows rows;

    @Autowired
    StudioConsensus consensus;

    private void stands(int serial, Phase phase, boolean ruled) {
        var like = Samples.in(phase, Scale.SMALL);
        var ground = ruled ? like.ground() : like.ground().with(Yield.NONE);
        rows.add(new Consultation(
                new UUID(9, serial), 0, new ConsultationNumber(2026, serial), like.topic(), ground, like.state()));
    }

    @Test
    void aResultThatWasDeliveredCountsAndWhatWasTakenOverCountsTwice() {
        stands(1, Phase.RESULT_DRAFT, true);
        stands(2, Phase.DELIVERED, false);
        stands(3, Phase.CLOSED, true);
        var found = consensus.of("S01");
        assertThat(found).extracting(Tally::kind).containsExactly(Kind.CONSENSUS, Kind.ADOPTED);
        assertThat(found).extracting(Tally::count).containsExactly(2L, 1L);
        assertThat(found.getLast().latest()).extracting(Outcome::href).containsExactly("/consultations/2026-0003");
        assertThat(consensus.of("S02")).isEmpty();
    }
}
