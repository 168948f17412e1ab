package shangliang.voices.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file as it stands there.
 *
 * @param number as a spreadsheet numbers it, from 1
 * @param trouble message of what the reader itself found wrong, or null
 */
record Line(int number, List<String> cells, @Nullable String trouble) {

    /** Cells of a row that are read; a table with more columns is none. */
    static final int MOST_CELLS = 500;

    Line {
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return trouble == null && cells.stream().allMatch(String::isBlank);
    }

    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
