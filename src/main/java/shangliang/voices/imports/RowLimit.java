package shangliang.voices.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends the reading of a row that does not end, such as all that follows a quotation mark nobody closed. */
final class RowLimit extends FilterReader {

    private static final int MOST = 2_000_000;

    private int read;

    RowLimit(Reader in) {
        super(in);
    }

    /** Counts anew for the next row. */
    void next() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        return counted(1, super.read());
    }

    @Override
    public int read(char[] to, int from, int most) throws IOException {
        var some = super.read(to, from, most);
        return counted(some, some);
    }

    private int counted(int more, int result) throws IOException {
        read += Math.max(0, more);
        if (read > MOST) {
            throw new IOException("a row of more than " + MOST + " characters");
        }
        return result;
    }
}
