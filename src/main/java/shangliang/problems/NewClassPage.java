package shangliang.problems;

import java.util.List;
import shangliang.voices.VoiceFact;
import shangliang.web.Form;

/** Where somebody says which voices are one class; like ones are there to tick. */
record NewClassPage(Form form, List<VoiceFact> like, ClassNames names) {

    boolean isTicked(VoiceFact fact) {
        return form.has("voices", fact.id().toString());
    }
}
