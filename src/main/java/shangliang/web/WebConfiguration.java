package shangliang.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires what every controller may ask for, the access rule on each, and long-lived static files. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final Viewers viewers;
    private final BriefPages briefPages;
    private final SentForms sentForms;
    private final Clock clock;

    WebConfiguration(Viewers viewers, BriefPages briefPages, SentForms sentForms, Clock clock) {
        this.viewers = viewers;
        this.briefPages = briefPages;
        this.sentForms = sentForms;
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(viewers);
        resolvers.add(new FormResolver());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AccessInterceptor(viewers));
        registry.addInterceptor(new OnceInterceptor(sentForms, clock));
        registry.addInterceptor(new BriefInterceptor(briefPages));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var longLived = CacheControl.maxAge(Duration.ofDays(365)).cachePublic();
        registry.addResourceHandler("/css/**")
                .addResourceLocations("classpath:/static/css/")
                .setCacheControl(longLived);
        registry.addResourceHandler("/js/**")
                .addResourceLocations(
                        "classpath:/static/js/",
                        "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/",
                        "classpath:/META-INF/resources/webjars/echarts/5.5.0/")
                .setCacheControl(longLived);
        registry.addResourceHandler("/img/**")
                .addResourceLocations("classpath:/static/img/")
                .setCacheControl(longLived);
    }
}
