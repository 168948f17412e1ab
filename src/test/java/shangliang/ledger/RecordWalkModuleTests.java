package shangliang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import shangliang.ModuleTest;
import shangliang.base.Act;
import shangliang.base.LeafEvidence;

@ModuleTest
@Transactional
class RecordWalkModuleTests implements LeafEvidence {

    @Autowired
    Ledger ledger;

    @Autowired
    LeafRows leaves;

    @Autowired
    Tree tree;

    @Autowired
    LogKey key;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    final List<Evidence> records = new ArrayList<>();

    List<Act> acts = List.of();

    @BeforeEach
    void recordSomeActs() {
        Scribe.wipe(jdbc);
        acts = new Scribe(events, transactions).doesMany(5);
        ledger.seal();
        for (int n = 0; n < acts.size(); n++) {
            records.add(new Evidence(acts.get(n).id(), Scribe.SALT, "content " + n));
        }
    }

    @Override
    public boolean owns(String act) {
        return act.startsWith("test.");
    }

    @Override
    public void each(Consumer<Evidence> to) {
        records.forEach(to);
    }

    @Test
    void recordsThatMatchTheirLeavesAreWell() {
        var found = walk();
        assertThat(found.isWell()).isTrue();
        assertThat(found.matching).isEqualTo(5);
    }

    @Test
    void aChangedRecordIsFound() {
        records.set(2, new Evidence(acts.get(2).id(), Scribe.SALT, "another content"));
        assertThat(walk().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("ledger.verify.record.changed"))
                .satisfies(problem -> assertThat(problem.args())
                        .contains("test.said", acts.get(2).id()));
    }

    @Test
    void aRemovedRecordIsFound() {
        records.remove(4);
        assertThat(walk().problems()).extracting(Finding::key).containsExactly("ledger.verify.record.gone");
    }

    @Test
    void aRecordThatWasNeverEnteredIsFound() {
        records.add(new Evidence(java.util.UUID.randomUUID(), Scribe.SALT, "slipped in"));
        assertThat(walk().problems()).extracting(Finding::key).containsExactly("ledger.verify.record.leafless");
    }

    @Test
    void anErasedRecordIsCountedNotFailed() {
        records.set(1, Evidence.erased(acts.get(1).id()));
        var found = walk();
        assertThat(found.isWell()).isTrue();
        assertThat(found.erased).isEqualTo(1);
        assertThat(found.matching).isEqualTo(4);
    }

    @Test
    void aRecordWhoseLeafStillWaitsIsComparedToo() {
        var fresh = new Scribe(events, transactions).does("not yet sealed");
        records.add(new Evidence(fresh.id(), Scribe.SALT, "not yet sealed"));
        assertThat(walk().isWell()).isTrue();
        records.set(5, new Evidence(fresh.id(), Scribe.SALT, "changed at once"));
        assertThat(walk().problems()).extracting(Finding::key).containsExactly("ledger.verify.record.changed");
    }

    @Test
    void ofManyFindingsTheFirstAreToldAndAllAreCounted() {
        new Scribe(events, transactions).doesMany(2_000);
        ledger.seal();
        var found = walk();
        assertThat(found.problems()).hasSize(10);
        assertThat(found.count()).isEqualTo(2_000);
    }

    private Findings walk() {
        var owners = new StaticListableBeanFactory(Map.of("records", this)).getBeanProvider(LeafEvidence.class);
        var keys = List.of(key.existing().orElseThrow().verifier());
        return new Audit(leaves, tree, owners).run(List.of(), keys);
    }
}
