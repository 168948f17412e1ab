/** Brings in voices from files of any layout, row by row, once. */
@NullMarked
package shangliang.voices.imports;

import org.jspecify.annotations.NullMarked;
