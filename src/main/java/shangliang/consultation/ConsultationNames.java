package shangliang.consultation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.base.ScopeRef;
import shangliang.council.Directory;
import shangliang.council.Organ;
import shangliang.council.partners.PartnerBook;
import shangliang.studios.StudioBook;
import shangliang.web.Ui;

/** Gives codes the names that pages show. */
record ConsultationNames(Directory directory, StudioBook studios, PartnerBook partners, LocalDate today) {

    Label host(ScopeRef host) {
        return host.kind().equals("studio") ? studios.nameOf(host.code()) : directory.nameOf(host);
    }

    /** Who comes along from outside the district, or null. */
    @Nullable
    Label partner(Topic topic) {
        return partners.nameOf(topic.partner());
    }

    /** With whom one can be held today. */
    Map<String, String> partners(Ui ui) {
        return partners.options(ui, today);
    }

    Label unit(String code) {
        return directory.nameOf(code);
    }

    /** Whoever can decide something today. */
    Map<String, String> units(Ui ui) {
        var units = new LinkedHashMap<String, String>();
        directory.handlingUnits().forEach(organ -> units.put(organ.code(), ui.t(organ.name())));
        return units;
    }

    /** Whoever can lead a consultation today: committees, then studios. */
    Map<String, String> hosts(Ui ui) {
        var hosts = new LinkedHashMap<String, String>();
        directory.organs(Organ.Kind.COMMITTEE).forEach(organ -> hosts.put("organ:" + organ.code(), ui.t(organ.name())));
        studios.studios().forEach(studio -> hosts.put("studio:" + studio.code(), ui.t(studio.name())));
        return hosts;
    }

    /** The choices of an enumeration, each in words. */
    static Map<String, String> words(Ui ui, Enum<?>[] values, String prefix) {
        var words = new LinkedHashMap<String, String>();
        for (var value : values) {
            words.put(value.name(), ui.t(prefix + value.name()));
        }
        return words;
    }
}
