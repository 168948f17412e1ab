package shangliang.journeys;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.base.Role;

/** A full morning's triage, with the keyboard alone. */
class TwentyJourney extends Journey {

    private static final int VOICES = 20;

    /** Keyboards stand on desks. */
    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_ZH", "DESKTOP_EN"})
    void twentyVoicesAreHandedOverByKeyboard(Look look) {
        var first = IntStream.range(0, VOICES)
                .mapToObj(i ->
                        staged.accepted("第" + i + "处占道摆摊，轮椅过不去", "ZJ-STREET").number())
                .toList()
                .getFirst();
        var walk = at(look, Role.CLERK);
        walk.open("/desk/triage?at=" + first);
        for (int i = 0; i < VOICES; i++) {
            walk.keyAway("a").see("voices.desk.done.ASSIGN");
        }
        walk.see("voices.desk.nothing");
    }
}
