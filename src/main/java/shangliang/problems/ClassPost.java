package shangliang.problems;

import java.util.List;
import java.util.UUID;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.web.Form;

/** A form that was sent from the page of a class. */
record ClassPost(Viewer by, ClassNumber number, Form form) {

    static ClassPost of(Viewer by, String number, Form form) {
        return new ClassPost(by, ClassNumber.parse(number).orElseThrow(NotFound::new), form);
    }

    /** The class as the page showed it. */
    At at() {
        var version = form.text("version");
        return new At(number, version.matches("\\d{1,9}") ? Integer.valueOf(version) : null);
    }

    String words() {
        return form.text("words");
    }

    RemedyOrder order() {
        return new RemedyOrder(
                form.text("remedy"),
                form.text("unit"),
                Zone.day(form.text("due")).orElse(null));
    }

    /** The voices that were ticked. */
    List<UUID> voices() {
        return form.texts("voices").stream().map(ClassPost::id).toList();
    }

    ClassNumber into() {
        return ClassNumber.parse(form.text("into")).orElseThrow(() -> new Invalid("into", "problems.number.unknown"));
    }

    static UUID id(String typed) {
        return Ids.parse(typed).orElseThrow(NotFound::new);
    }
}
