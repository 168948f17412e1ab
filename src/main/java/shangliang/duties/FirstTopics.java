package shangliang.duties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import shangliang.base.District;

/** Gives a new district the seven areas of livelihood and their topics to start from. */
@Component
@Order(10)
class FirstTopics implements ApplicationRunner {

    private final Duties duties;

    FirstTopics(Duties duties) {
        this.duties = duties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        District.within(District.ONLY, () -> duties.loadFirstTopics(file()));
    }

    private static String file() {
        try {
            return new ClassPathResource("district/topics.csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
