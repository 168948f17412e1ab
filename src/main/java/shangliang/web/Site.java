package shangliang.web;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import shangliang.base.Calendars;

/** The parts of the running site that every page is drawn with. */
@Component
class Site {

    private final Messages messages;
    private final Viewers viewers;
    private final Days days;
    private final WebSettings settings;
    private final Supplier<List<RailSource>> rails;
    private final Supplier<List<Banner>> banners;
    private final String version;

    Site(
            Messages messages,
            Viewers viewers,
            Days days,
            WebSettings settings,
            ObjectProvider<RailSource> rails,
            ObjectProvider<Banner> banners,
            ObjectProvider<BuildProperties> build) {
        this.messages = messages;
        this.viewers = viewers;
        this.days = days;
        this.settings = settings;
        this.rails = SingletonSupplier.of(() -> rails.stream().toList());
        this.banners = SingletonSupplier.of(() -> banners.stream().toList());
        var built = build.getIfAvailable();
        this.version = built == null || built.getTime() == null
                ? "0"
                : Long.toString(built.getTime().getEpochSecond(), 36);
    }

    /** What time it is, and which days are worked. */
    @Component("siteDays")
    record Days(Clock clock, Calendars calendars) {}

    Messages messages() {
        return messages;
    }

    Viewers viewers() {
        return viewers;
    }

    Days days() {
        return days;
    }

    WebSettings settings() {
        return settings;
    }

    List<RailSource> rails() {
        return rails.get();
    }

    List<String> banners() {
        return banners.get().stream().flatMap(banner -> banner.key().stream()).toList();
    }

    String version() {
        return version;
    }
}
