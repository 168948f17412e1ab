package shangliang.base;

/**
 * Where a matter lies: a node of the division tree and a landmark in words; never a track or a coordinate of a person.
 *
 * @param code code of the town or village
 * @param landmark in the person's words; may be empty
 */
public record Place(String code, String landmark) {

    public Place {
        landmark = landmark.strip();
    }
}
