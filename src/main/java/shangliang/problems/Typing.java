package shangliang.problems;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Viewer;
import shangliang.voices.VoiceFact;
import shangliang.voices.VoiceFacts;
import shangliang.voices.VoiceNumber;

/** Finds the voices whose numbers somebody typed, however they separated them. */
@Component
class Typing {

    private final VoiceFacts facts;

    Typing(VoiceFacts facts) {
        this.facts = facts;
    }

    /** In the order typed, each once; a number that leads to nothing is named. */
    List<UUID> voices(Viewer by, String typed) {
        var numbers = new LinkedHashSet<VoiceNumber>();
        for (var one : typed.strip().split("[\\s,;\\u3001\\uff0c\\uff1b]+")) {
            if (!one.isEmpty()) {
                numbers.add(VoiceNumber.parse(one)
                        .orElseThrow(() -> new Invalid("numbers", "problems.voices.no-number", one)));
            }
        }
        var found = facts.numbered(by, numbers);
        var left = new ArrayList<>(numbers);
        left.removeAll(found.stream().map(VoiceFact::number).toList());
        if (!left.isEmpty()) {
            throw new Invalid("numbers", "problems.voices.no-number", left.getFirst());
        }
        return found.stream().map(VoiceFact::id).toList();
    }

    /** Those that were ticked and those that were typed. */
    List<UUID> voices(ClassPost post) {
        return Stream.concat(
                        post.voices().stream(), voices(post.by(), post.form().text("numbers")).stream())
                .distinct()
                .toList();
    }
}
