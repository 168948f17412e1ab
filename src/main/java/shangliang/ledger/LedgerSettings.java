package shangliang.ledger;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the district's log is called and where its key lies: outside the database, so that nobody can rewrite the one with
 * the other.
 *
 * @param origin a name that never changes, like an address without scheme; the key carries the same name
 */
@ConfigurationProperties("shangliang.ledger")
record LedgerSettings(
        @DefaultValue("shangliang.example/ledger") String origin,
        @DefaultValue("data/ledger/ledger.key") Path keyFile) {}
