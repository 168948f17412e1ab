package shangliang.studios.support;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.council.Organ;
import shangliang.studios.Studio;
import shangliang.studios.StudioBook;
import shangliang.web.Ui;

/** Gives codes the names that pages show. */
record SupportNames(Directory directory, StudioBook book) {

    Label studio(SupportRequest request) {
        return book.nameOf(request.studio());
    }

    Label organ(@Nullable String code) {
        return code == null ? Label.of("") : directory.nameOf(code);
    }

    /** The town office that answers for where a studio is; empty when it is for the whole district. */
    String suggested(Studio studio) {
        return directory.townUnitOf(studio.place()).map(Organ::code).orElse("");
    }

    Map<String, String> units(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        directory.handlingUnits().forEach(organ -> options.put(organ.code(), ui.t(organ.name())));
        return options;
    }
}
