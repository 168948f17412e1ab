package shangliang.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is killed, always with SIGKILL. */
enum Blow {
    SERVER("the server"),
    DATABASE("the database"),
    BOTH("server and database"),
    SESSION("one database session");

    private final String words;

    Blow(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Returns how many processes it hit. */
    int strike(Product product, Random random) throws IOException, InterruptedException {
        var marked = new ArrayList<ProcessHandle>();
        if (this == SERVER || this == BOTH && random.nextBoolean()) {
            marked.add(product.process());
        }
        if (this != SERVER) {
            marked.addAll(database(product.store().processes(), random));
        }
        if (this == BOTH && !marked.contains(product.process())) {
            marked.add(product.process());
        }
        marked.forEach(ProcessHandle::destroyForcibly);
        for (var process : marked) {
            while (process.isAlive()) {
                Thread.sleep(5);
            }
        }
        return marked.size();
    }

    /** The server process comes first, so that it cannot start anew what is killed after it. */
    private List<ProcessHandle> database(List<ProcessHandle> all, Random random) {
        return this == SESSION ? List.of(all.get(1 + random.nextInt(all.size() - 1))) : all;
    }
}
