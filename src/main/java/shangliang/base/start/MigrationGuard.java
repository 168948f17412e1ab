package shangliang.base.start;

import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Configuration;

/** Leaves data alone that a newer version has written. */
@Configuration(proxyBeanMethods = false)
class MigrationGuard implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        Stream.of(flyway.info().applied())
                .filter(MigrationGuard::isFromTheFuture)
                .findFirst()
                .ifPresent(newer -> {
                    throw new StartRefused("base.start.newer", newer.getVersion() + " " + newer.getDescription());
                });
        flyway.migrate();
    }

    private static boolean isFromTheFuture(MigrationInfo applied) {
        return applied.getState() == MigrationState.FUTURE_SUCCESS
                || applied.getState() == MigrationState.FUTURE_FAILED;
    }
}
