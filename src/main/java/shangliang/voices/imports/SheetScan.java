package shangliang.voices.imports;

/** Looks at a sheet byte by byte for what no spreadsheet writes and what would take all memory: endless rows, cells far outside. */
final class SheetScan {

    private static final int ROW = '<' << 24 | 'r' << 16 | 'o' << 8 | 'w';
    private static final int ROW_END = '/' << 24 | 'r' << 16 | 'o' << 8 | 'w';
    private static final int PLACE = ' ' << 24 | 'r' << 16 | '=' << 8 | '"';

    private static final int MOST_OF_A_ROW = 4 << 20;

    /** The last column of a sheet is called XFD. */
    private static final int MOST_LETTERS = 3;

    private int last;
    private boolean inTag;
    private boolean inRow;
    private int row;
    private int letters = -1;

    boolean accepts(byte next) {
        last = last << 8 | next & 0xFF;
        inRow = last == ROW || inRow && last != ROW_END;
        row = inRow && last != ROW ? row + 1 : 0;
        inTag = next == '<' || inTag && next != '>';
        if (inTag && last == PLACE) {
            letters = 0;
        } else if (letters >= 0) {
            letters = Character.isLetter(next) ? letters + 1 : -1;
        }
        return row <= MOST_OF_A_ROW && letters <= MOST_LETTERS;
    }
}
