package shangliang.base.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Opens the first pages once and ends, so that the Java can learn what a start needs. */
@Component
@ConditionalOnProperty("shangliang.rehearse")
class Rehearsal {

    private static final List<String> PAGES = List.of("/", "/say", "/see", "/studios", "/duties", "/council", "/desk");

    private final ApplicationContext context;
    private final Environment environment;

    Rehearsal(ApplicationContext context, Environment environment) {
        this.context = context;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void rehearse() throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                browser.send(HttpRequest.newBuilder(address(page)).build(), BodyHandlers.discarding());
            }
        }
        System.exit(SpringApplication.exit(context));
    }

    private URI address(String page) {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + page);
    }
}
