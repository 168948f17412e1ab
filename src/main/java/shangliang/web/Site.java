package shangliang.web;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import shangliang.base.Calendars;
import shangliang.base.Viewer;

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

    /** All places that the modules offer a viewer, in no order. */
    List<RailItem> places(Viewer viewer) {
        return rails.get().stream()
                .flatMap(source -> source.rail(viewer).stream())
                .toList();
    }

    List<String> banners() {
        return banners.get().stream().flatMap(banner -> banner.key().stream()).toList();
    }

    String version() {
        return version;
    }
}
