package shangliang.demo;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import shangliang.web.Banner;

/** Says on every page that nothing in the demo is real. */
@Component
class DemoBanner implements Banner {

    private final SingletonSupplier<Optional<String>> key;

    DemoBanner(LoadedRows loaded) {
        this.key = SingletonSupplier.of(() -> loaded.receipts().map(receipts -> "demo.banner"));
    }

    @Override
    public Optional<String> key() {
        return key.obtain();
    }
}
