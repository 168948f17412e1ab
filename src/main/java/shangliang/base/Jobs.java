package shangliang.base;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Work in the background, kept in the database: asked for in the transaction that wants it, done by any process. */
@Configuration(proxyBeanMethods = false)
class Jobs {

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    @Bean
    @Primary
    SchedulerClient jobClient(DataSource database, List<Task<?>> tasks) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database), tasks)
                .build();
    }

    @Bean(destroyMethod = "stop")
    @ConditionalOnBooleanProperty(name = "shangliang.jobs.enabled", matchIfMissing = true)
    Scheduler jobScheduler(DataSource database, List<Task<?>> tasks) {
        return Scheduler.create(database, tasks)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    /** Starts when the tables are there and pages are served. */
    @Configuration(proxyBeanMethods = false)
    static class Start {

        private final ObjectProvider<Scheduler> scheduler;

        Start(ObjectProvider<Scheduler> scheduler) {
            this.scheduler = scheduler;
        }

        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.ifAvailable(Scheduler::start);
        }
    }
}
