package shangliang.base.start;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in plain words why the application did not come up; a fault of ours keeps its trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PlainFailure implements SpringBootExceptionReporter {

    /** Made by the framework, which hands in the context that failed, or nothing. */
    PlainFailure(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var reason = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(PlainFailure::explain)
                .flatMap(Optional::stream)
                .findFirst();
        reason.ifPresent(refused -> StartMessages.tell(refused.key(), refused.args()));
        return reason.isPresent();
    }

    private static Optional<StartRefused> explain(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case StartRefused refused -> refused;
                    case PortInUseException taken ->
                        new StartRefused("base.start.port", Integer.toString(taken.getPort()));
                    case FlywayValidateException differs -> new StartRefused("base.start.different");
                    case SQLException failed -> database(failed);
                    default -> null;
                });
    }

    /** Classes of SQLSTATE: 08 and 57 no connection, 28 not let in, 3D no such database, 53 no room. */
    private static @Nullable StartRefused database(SQLException failed) {
        var state = failed.getSQLState();
        return switch (state == null ? "" : state.substring(0, 2)) {
            case "08", "57", "28", "3D" -> StartRefused.database(failed);
            case "53" -> StartRefused.full(failed);
            default -> null;
        };
    }
}
