package shangliang.base.start;

import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Configuration;

/** Leaves data alone that a newer version has written. */
@Configuration(proxyBeanMethods = false)
class MigrationGuard implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        Stream.of(flyway.info().applied())
                .filter(MigrationGuard::isUnknownHere)
                .findFirst()
                .ifPresent(newer -> {
                    throw new StartRefused("base.start.newer", newer.getVersion() + " " + newer.getDescription());
                });
        flyway.migrate();
    }

    /** Numbers are dealt out by module, so what is new need not have the highest one. */
    private static boolean isUnknownHere(MigrationInfo applied) {
        return !applied.getState().isResolved();
    }
}
