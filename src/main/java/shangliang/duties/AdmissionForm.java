package shangliang.duties;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import shangliang.web.Form;

/** Reads what was typed about an admission; what is wrong about it the door says. */
record AdmissionForm(Form form) {

    Admission.Asked asked(String town) {
        var supports = form.has("kind", DutyKind.SUPPORTING.name());
        return new Admission.Asked(
                town,
                form.text("title"),
                supports ? DutyKind.SUPPORTING : DutyKind.BASIC,
                topics(),
                form.text("days").matches("\\d{1,2}") ? Integer.parseInt(form.text("days")) : 0,
                supports ? form.text("lead") : null,
                form.text("reason"));
    }

    private Set<String> topics() {
        return form.texts("topic").stream().filter(code -> !code.isEmpty()).collect(Collectors.toSet());
    }

    AdmissionMove move() {
        var to = Arrays.stream(AdmissionStep.values())
                .filter(step -> form.has("to", step.name()))
                .findFirst()
                .orElse(AdmissionStep.REQUESTED);
        return switch (to) {
            case IN_FORCE ->
                new AdmissionMove(
                        to,
                        "",
                        new Admission.Terms(form.text("clause"), DutiesDeskController.day(form), form.text("source")));
            case REFUSED -> new AdmissionMove(to, form.text("refusal"), null);
            default -> new AdmissionMove(to, form.text("words"), null);
        };
    }
}
