package shangliang.likeness;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total how many there are in all, counted no further than pages go
 */
public record Found(List<Hit> hits, int total) {

    static final Found NOTHING = new Found(List.of(), 0);

    public Found {
        hits = List.copyOf(hits);
    }
}
