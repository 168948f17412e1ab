package shangliang.voices;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;

/** Someone at a browser without an account: says something, keeps the receipt, opens their page with it. */
final class Visitor {

    private static final Pattern CODE = Pattern.compile("code-number\">([\\d ]{19})<");
    private static final Pattern NUMBER = Pattern.compile("name=\"number\" value=\"(\\d{4}-\\d{6})\"");

    /** Number and code, as the page showed them. */
    record Slip(VoiceNumber number, String code) {}

    private final MockMvcTester pages;
    private @Nullable Cookie session;

    Visitor(MockMvcTester pages) {
        this.pages = pages;
    }

    MvcTestResult get(String uri) {
        var request = pages.get().uri(uri);
        return (session == null ? request : request.cookie(session)).exchange();
    }

    /** Sends a form as a browser does from our own page: names and values by turns. */
    MvcTestResult post(String uri, String... fields) {
        var request =
                pages.post().uri(uri).header("Sec-Fetch-Site", "same-origin").contentType(APPLICATION_FORM_URLENCODED);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return (session == null ? request : request.cookie(session)).exchange();
    }

    Slip say(String text, String... more) {
        return slip(post("/say", with(more, "go", "send", "text", text, "place", "QX-03")));
    }

    static Slip slip(MvcTestResult receipt) {
        var body = Desk.body(receipt);
        var code = CODE.matcher(body);
        var number = NUMBER.matcher(body);
        if (!code.find() || !number.find()) {
            throw new AssertionError("no receipt: " + body);
        }
        return new Slip(
                VoiceNumber.parse(number.group(1)).orElseThrow(), code.group(1).replace(" ", ""));
    }

    /** Opens the page that belongs to the slip. */
    Visitor open(Slip slip) {
        var answer = post("/track", "number", slip.number().toString(), "code", slip.code());
        session = Objects.requireNonNull(answer.getResponse().getCookie("session"), "not opened");
        return this;
    }

    private static String[] with(String[] some, String... others) {
        var all = java.util.Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }
}
