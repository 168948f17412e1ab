package shangliang.base;

import java.util.UUID;

/** Points at a thing of any module without depending on that module: its kind and its id. */
public record SourceRef(String kind, UUID id) {

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
