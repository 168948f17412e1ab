package shangliang.problems;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** Tells persons within one class apart by running numbers, so that whoever says a thing often counts once. */
final class Persons {

    private Persons() {}

    /**
     * Numbers new voices.
     *
     * @param known voices that have a number
     * @param keys what tells persons apart, of voices old and new
     * @param groups new voices, those of one person together
     */
    static Map<UUID, Integer> number(
            Map<UUID, Integer> known, Map<UUID, String> keys, Collection<? extends Collection<UUID>> groups) {
        var byKey = new HashMap<String, Integer>();
        known.forEach((voice, person) -> byKey.put(keys.getOrDefault(voice, voice.toString()), person));
        int last = known.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var numbers = new LinkedHashMap<UUID, Integer>();
        for (var group : groups) {
            var own = new TreeSet<String>();
            group.forEach(voice -> own.add(keys.getOrDefault(voice, voice.toString())));
            var person = own.stream().filter(byKey::containsKey).map(byKey::get).findFirst();
            int number = person.isPresent() ? person.get() : ++last;
            own.forEach(key -> byKey.put(key, number));
            group.forEach(voice -> numbers.put(voice, number));
        }
        return numbers;
    }

    /** Those of one person together, in the order they come. */
    static Collection<List<UUID>> groups(List<UUID> voices, Map<UUID, String> keys) {
        var groups = new LinkedHashMap<String, List<UUID>>();
        for (var voice : voices) {
            groups.computeIfAbsent(keys.getOrDefault(voice, voice.toString()), key -> new java.util.ArrayList<>())
                    .add(voice);
        }
        return groups.values();
    }
}
