package shangliang.voices.imports;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shangliang.base.District;

/** Lets imports run in the background; one that lost its process is taken up by another. */
@Configuration(proxyBeanMethods = false)
class ImportJob {

    static final TaskDescriptor<Void> NAME = TaskDescriptor.of("voices-import");

    private static final Duration PAUSE = Duration.ofSeconds(10);

    /** A job of its own for each time it is set off, so that one that just ends does not stand in the way. */
    static TaskInstance<Void> of(UUID id, Instant now) {
        return NAME.instance(id + "/" + now.toEpochMilli()).build();
    }

    static UUID of(TaskInstanceId job) {
        return UUID.fromString(job.getId().split("/", 2)[0]);
    }

    @Bean
    CustomTask<Void> importTask(ObjectProvider<Runner> runner) {
        return Tasks.custom(NAME)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
                .onDeadExecution(new com.github.kagkarlsson.scheduler.task.DeadExecutionHandler.ReviveDeadExecution<>())
                .execute((instance, context) -> {
                    var id = of(instance);
                    var stopping = context.getSchedulerState();
                    var done = District.within(
                            District.ONLY, () -> runner.getObject().run(id, stopping::isShuttingDown));
                    return done
                            ? new CompletionHandler.OnCompleteRemove<>()
                            : new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(Duration.ofSeconds(1)));
                });
    }
}
