package shangliang.studios;

import java.time.LocalDate;
import shangliang.council.Sheet;

/**
 * A file to load into one of the lists.
 *
 * @param whole the file is the full list: what it leaves out ends
 * @param from the day from which it counts
 */
public record StudioLoad(List list, String csv, boolean whole, LocalDate from) {

    /** The lists an administrator loads, in the order in which they build on each other. */
    public enum List {
        VENUES(VenueList.COLUMNS),
        STUDIOS(StudioList.COLUMNS),
        RESIDENCIES(ResidencyList.COLUMNS);

        private final Sheet.Columns columns;

        List(Sheet.Columns columns) {
            this.columns = columns;
        }

        public Sheet.Columns columns() {
            return columns;
        }
    }

    Sheet sheet() {
        return Sheet.read(csv, list.columns());
    }
}
