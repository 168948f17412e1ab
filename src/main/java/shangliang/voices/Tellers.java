package shangliang.voices;

import org.springframework.stereotype.Component;
import shangliang.council.Council;
import shangliang.studios.Studios;

/** Who knows the names that are told. */
@Component
record Tellers(Council council, Studios studios, Reasons reasons) {

    Telling telling() {
        return new Telling(council.directory(), reasons, studios.book());
    }
}
