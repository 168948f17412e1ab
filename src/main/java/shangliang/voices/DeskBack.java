package shangliang.voices;

import shangliang.web.Form;

/**
 * Where a form of a desk leads back to.
 *
 * @param queue name of the queue it stands in, empty on a voice's own page
 * @param filter of the queue, as it stands in an address
 * @param next number of the voice that comes after this one, empty at the end
 */
record DeskBack(String queue, String filter, String next) {

    static final DeskBack NOWHERE = new DeskBack("", "", "");

    static DeskBack of(Form form) {
        var filter = form.text("filter");
        var next =
                VoiceNumber.parse(form.text("next")).map(VoiceNumber::toString).orElse("");
        return new DeskBack(form.text("queue"), filter.matches("[A-Za-z0-9=&%+._~*-]*") ? filter : "", next);
    }
}
