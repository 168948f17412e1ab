package shangliang.voices;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Invalid;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Lets anyone leave a number to hear how a public matter goes on. */
@Controller
class FollowController {

    private static final int LONGEST = 60;

    private final VoicePages pages;
    private final Voices voices;

    FollowController(VoicePages pages, Voices voices) {
        this.pages = pages;
        this.voices = voices;
    }

    @PostMapping("/v/{number}/follow")
    @Access(anyone = true)
    ModelAndView follow(@PathVariable String number, Form form) {
        var wanted = Looks.number(number);
        return Forms.submit(
                form,
                () -> {
                    voices.follow(wanted, contact(form));
                    return "/v/" + wanted + "?followed=1";
                },
                again -> pages.open(pages.look(wanted), again));
    }

    private static Contact contact(Form form) {
        var phone = form.text("phone");
        if (phone.length() > LONGEST || !phone.matches("\\+?[\\d \\-]{7,}")) {
            throw new Invalid("phone", "voices.follow.phone.missing");
        }
        return new Contact("", phone);
    }
}
