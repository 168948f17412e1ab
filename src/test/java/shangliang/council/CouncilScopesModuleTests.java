package shangliang.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.ModuleTest;
import shangliang.base.ScopeRef;
import shangliang.identity.NamedScope;

@ModuleTest
class CouncilScopesModuleTests {

    @Autowired
    Council council;

    @Autowired
    CouncilScopes scopes;

    @Test
    void aPostCanBeForAnyOrganOrPlaceThatExists() {
        council.load(
                CouncilModuleTests.ADMIN,
                CouncilModuleTests.load(Load.List.PLACES, CouncilModuleTests.demo("places.csv")));
        council.load(
                CouncilModuleTests.ADMIN,
                CouncilModuleTests.load(Load.List.ORGANS, CouncilModuleTests.demo("organs.csv")));
        assertThat(scopes.scopes())
                .extracting(NamedScope::ref)
                .contains(ScopeRef.organ("DC"), ScopeRef.place("DM"), ScopeRef.place("DM-01"))
                .doesNotContain(ScopeRef.place("NOWHERE"), new ScopeRef(Member.SCOPE, "M999"))
                .doesNotHaveDuplicates();
    }
}
