package shangliang.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shangliang.base.Label;
import shangliang.base.ScopeRef;

/** The directory answers from the tree alone, also for codes that nobody knows. */
class DirectoryTests {

    private final Directory directory = Wangchuan.directory();

    @Test
    void theWayUpLeadsFromVillageToTownToDistrict() {
        assertThat(directory.pathOf("QX-03-1"))
                .extracting(Division::code)
                .containsExactly("QX-03-1", "QX-03", "QX", "WC");
    }

    @Test
    void everythingBelowAPlaceIsFoundToAnyDepth() {
        assertThat(directory.placesUnder("QX")).extracting(Division::code).containsExactly("QX-03", "QX-03-1");
        assertThat(directory.placesUnder("QX-03-1")).isEmpty();
    }

    @Test
    void aPlaceKnowsItsTownAndTheOfficeThere() {
        assertThat(directory.townOf("QX-03-1")).map(Division::code).contains("QX");
        assertThat(directory.townUnitOf("QX-03-1")).map(Organ::name).contains(Label.of("清溪镇人民政府"));
        assertThat(directory.townUnitOf("WC")).isEmpty();
    }

    @Test
    void unknownCodesNameThemselves() {
        assertThat(directory.nameOf("XX")).isEqualTo(Label.of("XX"));
        assertThat(directory.organ(null)).isEmpty();
        assertThat(directory.place("XX")).isEmpty();
        assertThat(directory.pathOf(null)).isEmpty();
        assertThat(directory.townOf("XX")).isEmpty();
    }

    @Test
    void aTownAndItsOfficeMayShareACode() {
        assertThat(directory.nameOf(ScopeRef.organ("QX"))).isEqualTo(Label.of("清溪镇人民政府"));
        assertThat(directory.nameOf(ScopeRef.place("QX"))).isEqualTo(Label.of("清溪镇"));
        assertThat(directory.nameOf(ScopeRef.DISTRICT)).isEqualTo(Label.of("望川区"));
    }

    @Test
    void mattersGoToUnitsAndTownOfficesOnly() {
        assertThat(directory.handlingUnits()).extracting(Organ::code).containsExactly("CG", "DM", "QX");
    }

    @Test
    void anEndedOrganKeepsItsNameButIsNoLongerListed() {
        var gone = Wangchuan.organ("CG", Organ.Kind.UNIT, "区城市管理局", "WC");
        var directory = Directory.of(Wangchuan.places(), List.of(gone), List.of());
        assertThat(directory.nameOf("CG")).isEqualTo(Label.of("区城市管理局"));
        assertThat(directory.organs(Organ.Kind.UNIT)).isEmpty();
        assertThat(directory.isCurrent(gone)).isFalse();
    }

    @Test
    void aPlaceLiesWithinThePlacesAboveIt() {
        assertThat(directory.isWithin("QX-03", "QX")).isTrue();
        assertThat(directory.isWithin("QX-03", "DM")).isFalse();
    }
}
