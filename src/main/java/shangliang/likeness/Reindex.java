package shangliang.likeness;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.store.LockObtainFailedException;
import org.springframework.stereotype.Component;
import shangliang.base.Command;
import shangliang.web.Messages;

/** {@code reindex}: forgets the index on disk and reads every text anew; beside a running server it lets that do it. */
@Component
class Reindex implements Command {

    private static final int MISUSED = 2;

    private final Following following;
    private final Messages messages;

    Reindex(Following following, Messages messages) {
        this.following = following;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public int run(List<String> args, PrintStream out) throws IOException {
        if (!args.isEmpty()) {
            out.println(messages.text(Locale.getDefault(), "likeness.reindex.usage"));
            return MISUSED;
        }
        try {
            var texts = following.rebuild();
            out.println(messages.text(Locale.getDefault(), "likeness.reindex.done", texts));
        } catch (LockObtainFailedException e) {
            out.println(messages.text(Locale.getDefault(), "likeness.reindex.server"));
        }
        return 0;
    }
}
