package shangliang.bench;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestParam;
import shangliang.likeness.Asked;
import shangliang.likeness.Filter;
import shangliang.likeness.Likeness;
import shangliang.likeness.Wording;
import shangliang.web.Access;

/** Looking for texts and nothing around it, through the whole filter chain, so that it stands beside {@link Baseline}. */
class Finder {

    private static final int SIZE = 10;

    private final Likeness likeness;

    Finder(Likeness likeness) {
        this.likeness = likeness;
    }

    /** What a text means is worked out, too. */
    @Access(anyone = true)
    ResponseEntity<String> similar(@RequestParam("text") String text) {
        return counted(likeness.similar(Asked.of(text), Filter.of(Wording.Face.OWN, "voice"), SIZE)
                .size());
    }

    @Access(anyone = true)
    ResponseEntity<String> search(@RequestParam("text") String text) {
        return counted(likeness.search(text, Filter.of(Wording.Face.OWN, "voice"), 0, SIZE)
                .total());
    }

    private static ResponseEntity<String> counted(int found) {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(Integer.toString(found));
    }
}
