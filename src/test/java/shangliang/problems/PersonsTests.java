package shangliang.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However often somebody speaks, they are one. */
class PersonsTests {

    @Test
    void oneWhoSaysTheSameFiveHundredTimesIsOnePerson() {
        var voices = IntStream.range(0, 500).mapToObj(i -> new UUID(1, i)).toList();
        var keys = voices.stream().collect(Collectors.toMap(voice -> voice, voice -> "same"));
        var numbers = Persons.number(Map.of(), keys, Persons.groups(voices, keys));
        assertThat(numbers).hasSize(500);
        assertThat(new HashSet<>(numbers.values())).containsExactly(1);
    }

    @Test
    void whoIsThereAlreadyKeepsTheirNumberAndOthersGetTheNext() {
        var old = new UUID(1, 1);
        var same = new UUID(1, 2);
        var other = new UUID(1, 3);
        var keys = Map.of(old, "wang", same, "wang", other, "li");
        var numbers = Persons.number(Map.of(old, 4), keys, Persons.groups(List.of(same, other), keys));
        assertThat(numbers).containsEntry(same, 4).containsEntry(other, 5);
    }

    @Test
    void thoseOfOnePersonStayTogetherWhenTheirWordsAreGone() {
        var removed = new UUID(1, 1);
        var kept = new UUID(1, 2);
        var there = new UUID(1, 3);
        var keys = Map.of(removed, removed.toString(), kept, "wang", there, "wang");
        var numbers = Persons.number(Map.of(there, 2), keys, List.of(List.of(removed, kept)));
        assertThat(numbers).containsEntry(removed, 2).containsEntry(kept, 2);
    }

    @Test
    void aVoiceThatNothingIsKnownOfIsAPersonOfItsOwn() {
        var one = new UUID(1, 1);
        var two = new UUID(1, 2);
        var numbers = Persons.number(Map.of(), Map.of(), Persons.groups(List.of(one, two), Map.of()));
        assertThat(numbers).containsEntry(one, 1).containsEntry(two, 2);
    }
}
