package shangliang.council;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Role;
import shangliang.web.Access;
import shangliang.web.Forms;

/** A preview's address asked for anew, as the language switch does, leads back to where a file is chosen. */
@Controller
class PreviewAgainController {

    @GetMapping("/desk/admin/{list:council|calendar|studios}/preview")
    @Access(Role.ADMIN)
    ModelAndView anew(@PathVariable String list) {
        return Forms.redirect("/desk/admin/" + list);
    }
}
