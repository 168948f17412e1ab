package shangliang.consultation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.Viewer;
import shangliang.voices.VoiceFact;
import shangliang.voices.VoiceFacts;
import shangliang.voices.VoiceNumber;

/** Finds the voices whose numbers somebody typed, however they separated them. */
@Component
class TypedVoices {

    private final VoiceFacts facts;

    TypedVoices(VoiceFacts facts) {
        this.facts = facts;
    }

    /** In the order typed, each once; a number that leads to nothing is named. */
    List<UUID> voices(Viewer by, String typed) {
        var numbers = new LinkedHashSet<VoiceNumber>();
        for (var one : typed.strip().split("[\\s,;\u3001\uff0c\uff1b]+")) {
            if (!one.isEmpty()) {
                numbers.add(VoiceNumber.parse(one)
                        .orElseThrow(() -> new Invalid("numbers", "consultation.voices.unknown", one)));
            }
        }
        var found = facts.numbered(by, numbers);
        var left = new ArrayList<>(numbers);
        left.removeAll(found.stream().map(VoiceFact::number).toList());
        if (!left.isEmpty()) {
            throw new Invalid("numbers", "consultation.voices.unknown", left.getFirst());
        }
        return found.stream().map(VoiceFact::id).toList();
    }

    /** The number of a voice that a page led here from; empty when there is none to see. */
    String number(Viewer by, String id) {
        return facts.of(by, Ids.parse(id).stream().toList()).stream()
                .map(fact -> fact.number().toString())
                .findFirst()
                .orElse("");
    }
}
