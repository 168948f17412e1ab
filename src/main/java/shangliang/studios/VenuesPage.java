package shangliang.studios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * The rooms where people can talk, as a tree of three tiers.
 *
 * @param town the town asked for; empty for everywhere
 */
record VenuesPage(StudioBook book, Directory directory, String town) {

    List<Venue> centers() {
        return book.venues().stream()
                .filter(venue -> venue.tier() == Venue.Tier.PRACTICE_CENTER)
                .toList();
    }

    List<Venue> stations() {
        return book.venues().stream()
                .filter(venue -> venue.tier() == Venue.Tier.MEMBER_WORKSTATION)
                .filter(venue -> town.isEmpty() || directory.isWithin(venue.place(), town))
                .toList();
    }

    List<Venue> under(Venue venue) {
        return book.under(venue.code());
    }

    /** The studios whose party branch is at home there. */
    List<Studio> branches(Venue venue) {
        return book.studios().stream()
                .filter(studio ->
                        book.branchHome(studio, directory).filter(venue::equals).isPresent())
                .toList();
    }

    Label placeName(Venue venue) {
        return directory.placeName(venue.place());
    }

    Form form() {
        return Form.EMPTY.with("town", town);
    }

    Map<String, String> towns(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        directory.towns().forEach(each -> options.put(each.code(), ui.t(each.name())));
        return options;
    }
}
