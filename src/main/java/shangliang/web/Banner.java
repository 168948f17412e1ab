package shangliang.web;

import java.util.Optional;

/** Something that every page has to say above all else, such as that nothing here is real. */
public interface Banner {

    /** The message to show, if there is something to say. */
    Optional<String> key();
}
