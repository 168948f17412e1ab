package shangliang.bench;

import java.io.IOException;
import java.util.regex.Pattern;

/** Says one thing after another, each until it is acknowledged; what is not is sent again as it was. */
record Talker(Product product, Words words, Said said, int number) implements Runnable {

    private static final int CREATED = 201;
    private static final int EVERY = 10;
    private static final Pattern NUMBER = Pattern.compile("name=\"number\" value=\"(\\d{4}-\\d+)\"");

    @Override
    public void run() {
        try {
            for (int i = 0; !said.isEnding(); i++) {
                var token = Words.token(16);
                var form = words.form(i + number, words.text(i) + " [" + token + "]", token);
                while (!isAcknowledged(token, form)) {
                    Thread.sleep(200);
                }
                if (i % EVERY == 0) {
                    isAcknowledged(token, form);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isAcknowledged(String token, String form) throws InterruptedException {
        try {
            var answer = product.post("/say", form);
            if (answer.statusCode() == CREATED) {
                said.acknowledge(token, Wrk.found(NUMBER, answer.body()));
                return true;
            }
            said.sentAgain("answered " + answer.statusCode());
        } catch (IOException broken) {
            said.sentAgain(broken.toString());
        }
        return false;
    }
}
