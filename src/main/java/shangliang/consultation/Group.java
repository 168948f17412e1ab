package shangliang.consultation;

/**
 * Seats for people who come in one part.
 *
 * @param name of those affected, such as the traders; empty for the other parts
 */
public record Group(String name, Standing standing, int places) {

    boolean isAffected() {
        return standing == Standing.AFFECTED;
    }
}
