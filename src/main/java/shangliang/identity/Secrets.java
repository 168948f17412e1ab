package shangliang.identity;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Texts;

/** Makes, checks and judges passwords; the only place that hashes them. */
@Component
class Secrets {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    /** Without the signs that people confuse when one reads them out. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Argon2id, 19 MiB, two passes. */
    private final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

    /** Bounds the memory that a burst of sign-ins can take. */
    private final Semaphore places = new Semaphore(4);

    /** The hash of a password nobody has: checked for names that do not exist, so that they answer no faster. */
    private final String nobody = encoder.encode(oneTime());

    /** Sixteen signs in fours, to be read out once and changed at the first sign-in. */
    static String oneTime() {
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    /** Refuses what is easily guessed: too short, the login itself, one sign over and over. */
    static void judge(String password, String login) {
        if (Texts.length(password) < SHORTEST) {
            throw new Invalid("next", "identity.password.short", SHORTEST);
        }
        if (Texts.length(password) > LONGEST) {
            throw new Invalid("next", "identity.password.long", LONGEST);
        }
        if (password.toLowerCase(java.util.Locale.ROOT).contains(login)
                || password.chars().distinct().count() < 5) {
            throw new Invalid("next", "identity.password.guessed");
        }
    }

    String hash(String password) {
        return inPlace(() -> encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return inPlace(() -> encoder.matches(password, hash));
    }

    /** Takes the time of a check and finds nothing. */
    void matchNobody(String password) {
        matches(password, nobody);
    }

    private <T> T inPlace(java.util.function.Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
