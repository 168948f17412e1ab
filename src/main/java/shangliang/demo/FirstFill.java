package shangliang.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills the database right after its tables are there and before anyone can read them: later would be too late for the
 * keys, which others read as they start.
 */
@Component
@ConditionalOnBooleanProperty("shangliang.demo.enabled")
class FirstFill implements Callback {

    private final DataSource database;
    private final KeyFiles keys;

    FirstFill(DataSource database, KeyFiles keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE_OPERATION_FINISH;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return false;
    }

    @Override
    public void handle(Event event, Context context) {
        var packed = new ClassPathResource(Pack.FILE);
        if (!packed.exists()) {
            return;
        }
        try (var connection = database.getConnection();
                var stream = packed.getInputStream()) {
            new Unpacking(connection, keys).unpack(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String getCallbackName() {
        return "demo";
    }
}
