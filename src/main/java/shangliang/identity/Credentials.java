package shangliang.identity;

import java.util.UUID;

/** What an administrator hands over in person; shown once and stored nowhere but as a hash. */
public record Credentials(UUID account, String login, String password) {

    /** Never in a log. */
    @Override
    public String toString() {
        return "Credentials[" + account + "]";
    }
}
