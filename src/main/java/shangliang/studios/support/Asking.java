package shangliang.studios.support;

import java.time.LocalDate;

/**
 * What a studio asks for.
 *
 * @param need in one sentence
 * @param wanted the day by which it is needed
 * @param unit code of the unit or town office that is asked
 */
public record Asking(SupportKind kind, String need, String why, LocalDate wanted, String unit) {}
