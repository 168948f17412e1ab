package shangliang.base.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Who runs PostgreSQL, which refuses to be root. Root takes a user namespace in which it is nobody; where containers forbid
 * that, it becomes nobody in earnest and gives the files away.
 */
enum Nobody {
    OURSELVES("", List.of()),
    IN_A_NAMESPACE("root", List.of("unshare", "-U")),
    IN_EARNEST("nobody", List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final String owner;
    private final List<String> prefix;

    Nobody(String owner, List<String> prefix) {
        this.owner = owner;
        this.prefix = prefix;
    }

    static Nobody choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OURSELVES;
        }
        if (Shell.run("unshare", "-U", "true")) {
            return IN_A_NAMESPACE;
        }
        if (Shell.run("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "true")) {
            return IN_EARNEST;
        }
        throw new StartRefused("base.start.root");
    }

    /** In a session of its own too, so that Ctrl-C at the terminal reaches only us. */
    ProcessBuilder process(List<String> command) {
        var line = new ArrayList<String>();
        if (Shell.has("setsid")) {
            line.add("setsid");
        }
        line.addAll(prefix);
        line.addAll(command);
        return new ProcessBuilder(line).redirectErrorStream(true);
    }

    /** Makes the files those of whoever will run the server. */
    void own(Path directory) throws IOException {
        if (!owner.isEmpty() && !Files.getOwner(directory).getName().equals(owner)) {
            Shell.run("chown", "-R", this == IN_EARNEST ? "65534:65534" : "0:0", directory.toString());
        }
    }
}
