package shangliang.studios.firms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.Directory;
import shangliang.studios.Studios;
import shangliang.studios.acts.StudioActs;
import shangliang.web.Form;

/** Reads firms and the policies that are for them. */
@Component
class FirmReader {

    private final FirmPolicyRows policies;
    private final FirmRows firms;
    private final VisitRows visits;
    private final Council council;
    private final Names names;

    FirmReader(FirmPolicyRows policies, FirmRows firms, VisitRows visits, Council council, Names names) {
        this.policies = policies;
        this.firms = firms;
        this.visits = visits;
        this.council = council;
        this.names = names;
    }

    /** Who knows the names of studios, what day it is and how often one may come. */
    @Component("firmNames")
    record Names(Studios studios, StudioActs acts, Cadence cadence) {}

    PoliciesPage policies(Viewer viewer, Form form) {
        var trade = FirmForm.trade(form.text("trade"));
        var today = names.acts().today();
        var shown = policies.all().stream()
                .filter(policy -> trade == null || policy.isFor(trade))
                .sorted(Comparator.comparing(policy -> !policy.holdsOn(today)))
                .toList();
        return new PoliciesPage(viewer, shown, trade, today, council.directory());
    }

    EnterprisePolicy policy(UUID id) {
        return policies.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    PolicyPage show(Viewer viewer, UUID id, Form form) {
        return new PolicyPage(viewer, policy(id), form, names.acts().today(), council.directory());
    }

    FirmsPage firms(Form form) {
        return new FirmsPage(firms.all(), form, council.directory());
    }

    FirmPage firm(Viewer viewer, UUID id, Form form) {
        var firm = firms.find(id).orElseThrow(NotFound::new);
        var today = names.acts().today();
        var all = policies.all();
        var titles = all.stream()
                .collect(Collectors.toMap(
                        EnterprisePolicy::id, policy -> policy.text().title()));
        var fitting = all.stream()
                .filter(policy -> policy.holdsOn(today) && policy.isFor(firm.trade()))
                .toList();
        var studio = viewer instanceof Viewer.Staff staff && viewer.is(Role.STUDIO_LEAD)
                ? staff.post().scope().code()
                : "";
        return new FirmPage(
                firm,
                visits.of(id),
                fitting,
                studio,
                form,
                new FirmPage.Around(
                        today,
                        names.cadence(),
                        titles,
                        council.directory(),
                        names.studios().book()));
    }

    LocalDate today() {
        return names.acts().today();
    }

    Directory directory() {
        return council.directory();
    }
}
