package shangliang.bench;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import shangliang.Application;
import shangliang.base.start.Launcher;

/** The product with one more page, against which its own pages are measured; never part of the product. */
@Import(Application.class)
public class BenchServer {

    public static void main(String[] args) {
        Launcher.launch(BenchServer.class, args);
    }

    @Bean
    SmartInitializingSingleton benchBaseline(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages, JdbcClient jdbc) {
        return () -> register(pages, new Baseline(jdbc));
    }

    /** By hand, so that no scan for controllers ever finds it. */
    private static void register(RequestMappingHandlerMapping pages, Baseline baseline) {
        try {
            pages.registerMapping(
                    RequestMappingInfo.paths("/bench/row")
                            .options(pages.getBuilderConfiguration())
                            .build(),
                    baseline,
                    Baseline.class.getDeclaredMethod("row", java.util.UUID.class));
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
