package shangliang.base.start;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shangliang.base.StartNotice;

/** Says on the terminal where the pages are, once they are. */
@Component
@ConditionalOnProperty("shangliang.announce")
class Announcement {

    private final List<StartNotice> notices;
    private int port;

    Announcement(List<StartNotice> notices) {
        this.notices = notices;
    }

    @EventListener
    void remember(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        StartMessages.say("base.start.ready", "http://localhost:" + port).forEach(System.out::println);
        notices.forEach(notice -> notice.lines().forEach(System.out::println));
    }
}
