package shangliang.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who gets an account.
 *
 * @param login to sign in with: letters, figures, dot, dash
 * @param name of the person, as colleagues know it
 * @param password null for a one-time password; only the machine itself (demo, command line) may set one
 */
public record NewAccount(
        String login, String name, @Nullable String password) {

    public static NewAccount of(String login, String name) {
        return new NewAccount(login, name, null);
    }
}
