package shangliang.voices.imports;

import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/** Does in a journey what the background does, when the journey has come that far. */
public final class StagedImports {

    private final Runner runner;

    public StagedImports(BeanFactory beans) {
        this.runner = beans.getBean(Runner.class);
    }

    /** Takes in all rows of the table shown at this address. */
    public void finish(String address) {
        runner.run(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)), () -> false);
    }
}
