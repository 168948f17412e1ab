package shangliang.base.start;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import shangliang.base.StartNotice;

/** Says on the terminal where the pages are, once they are. */
@Component
@ConditionalOnProperty("shangliang.announce")
class Announcement {

    private final List<StartNotice> notices;
    private final Environment environment;

    Announcement(List<StartNotice> notices, Environment environment) {
        this.notices = notices;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        var address = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        StartMessages.say("base.start.ready", address).forEach(System.out::println);
        notices.forEach(notice -> notice.lines().forEach(System.out::println));
    }
}
