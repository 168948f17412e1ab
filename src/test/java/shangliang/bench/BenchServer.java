package shangliang.bench;

import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import shangliang.Application;
import shangliang.base.start.Launcher;
import shangliang.likeness.Likeness;

/** The product with a few more pages, against which its own are measured; never part of the product. */
@Import(Application.class)
public class BenchServer {

    public static void main(String[] args) {
        Launcher.launch(BenchServer.class, args);
    }

    @Bean
    SmartInitializingSingleton benchPages(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages,
            JdbcClient jdbc,
            Likeness likeness) {
        return () -> {
            register(pages, "row", new Baseline(jdbc), UUID.class);
            register(pages, "similar", new Finder(likeness), String.class);
            register(pages, "search", new Finder(likeness), String.class);
        };
    }

    /** By hand, so that no scan for controllers ever finds it. */
    private static void register(RequestMappingHandlerMapping pages, String name, Object page, Class<?> asked) {
        try {
            pages.registerMapping(
                    RequestMappingInfo.paths("/bench/" + name)
                            .options(pages.getBuilderConfiguration())
                            .build(),
                    page,
                    page.getClass().getDeclaredMethod(name, asked));
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
