package shangliang.ledger;

import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.NestedRuntimeException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shangliang.base.District;
import shangliang.engine.merkle.Checkpoint;
import shangliang.engine.merkle.MalformedNote;

/** Seals once a second, and carries each new checkpoint out of the database before it is forgotten there. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "shangliang.jobs.enabled", matchIfMissing = true)
class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private final Ledger ledger;
    private final CheckpointFile file;
    private @Nullable Checkpoint carried;
    private String trouble = "";

    Sealer(Ledger ledger, CheckpointFile file) {
        this.ledger = ledger;
        this.file = file;
    }

    @Scheduled(fixedDelay = 1000)
    void run() {
        District.within(District.ONLY, this::tick);
    }

    /** A trouble that lasts is told once, not every second. */
    private void tick() {
        try {
            seal();
            trouble = "";
        } catch (LedgerHalted | MalformedNote | UncheckedIOException | NestedRuntimeException e) {
            if (!trouble.equals(e.getMessage())) {
                trouble = String.valueOf(e.getMessage());
                LOG.error("The ledger does not seal; acts wait unharmed. {}", trouble);
            }
        }
    }

    void seal() {
        compareWithFile();
        do {
            ledger.newest().ifPresent(this::carry);
        } while (ledger.seal());
    }

    /** A database restored from before its last published checkpoint must not grow into another log of the same name. */
    private void compareWithFile() {
        if (carried == null) {
            carried = file.newest().orElse(null);
        }
        if (carried != null && !ledger.contains(carried)) {
            throw new LedgerHalted("the database does not hold what the last checkpoint in " + file.path()
                    + " vouches for (" + carried.size() + " acts); restore a newer backup");
        }
    }

    private void carry(Seal seal) {
        if (carried == null || seal.size() > carried.size()) {
            file.append(seal);
            carried = seal.checkpoint();
        }
    }
}
