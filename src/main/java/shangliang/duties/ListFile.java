package shangliang.duties;

import java.time.LocalDate;

/**
 * Duty lists to bring into force: every list the file names gets a new version, whole.
 *
 * @param from first day in force
 * @param source the document they rest on, in words
 */
public record ListFile(String csv, LocalDate from, String source) {}
