package shangliang.council.partners;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.council.AreaSource;
import shangliang.council.Division;

/** Tells the page of a place which areas across borders it lies in. */
@Component
class PartnerAreas implements AreaSource {

    private final Partners partners;

    PartnerAreas(Partners partners) {
        this.partners = partners;
    }

    @Override
    public List<Label> areas(List<Division> path) {
        var codes = path.stream().map(Division::code).toList();
        return partners.book().areas(codes, partners.today()).stream()
                .map(Partner::name)
                .toList();
    }
}
