package shangliang.consultation.joint;

import java.util.LinkedHashMap;
import java.util.Map;
import shangliang.base.Label;
import shangliang.base.Slice;
import shangliang.council.Directory;
import shangliang.council.Organ;
import shangliang.council.partners.PartnerBook;
import shangliang.studios.StudioBook;
import shangliang.web.Form;
import shangliang.web.Ui;

/** The messages from and to partners, with the form that takes one. */
record JointPage(Slice<JointLine> lines, Names names, Form form) {

    /** Gives codes their names. */
    record Names(PartnerBook partners, Directory directory, StudioBook studios) {}

    Label partner(JointLine line) {
        var name = names.partners().nameOf(line.partner());
        return name == null ? Label.of("") : name;
    }

    /** Whoever can lead a consultation here today: committees, then studios. */
    Map<String, String> hosts(Ui ui) {
        var hosts = new LinkedHashMap<String, String>();
        names.directory()
                .organs(Organ.Kind.COMMITTEE)
                .forEach(organ -> hosts.put("organ:" + organ.code(), ui.t(organ.name())));
        names.studios().studios().forEach(studio -> hosts.put("studio:" + studio.code(), ui.t(studio.name())));
        return hosts;
    }
}
