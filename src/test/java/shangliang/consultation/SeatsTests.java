package shangliang.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shangliang.base.Invalid;
import shangliang.base.Refused;
import shangliang.engine.draws.DrawFile;
import shangliang.engine.draws.Outcome;

/** The guard on the share of those affected and the draw of seats, over ten thousand tables laid at random. */
class SeatsTests {

    private static final Share HALF = Share.parse("1/2");
    private static final int TABLES = 10_000;

    private static Group affected(int places) {
        return new Group("北门摊贩", Standing.AFFECTED, places);
    }

    private static Group other(Standing standing, int places) {
        return new Group("", standing, places);
    }

    private static Attendee wish(int group, int number, int lot) {
        var code = Seats.letter(group) + number;
        return new Attendee(new UUID(group, number), group, code, "某人", Attendee.Kind.WISHES, lot, "");
    }

    @Test
    void exactlyHalfIsEnoughAndOneLessIsNot() {
        assertThat(new Seats(List.of(affected(3), other(Standing.OWNER, 3)))
                        .checked(HALF)
                        .places())
                .isEqualTo(6);
        assertThatThrownBy(() -> new Seats(List.of(affected(3), other(Standing.OWNER, 4))).checked(HALF))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aTableWithoutTheDecidingUnitOrWithoutAnybodyIsNotLaid() {
        assertThatThrownBy(() -> new Seats(List.of(affected(3))).checked(HALF)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Seats(List.of()).checked(HALF)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Seats(List.of(affected(0), other(Standing.OWNER, 1))).checked(HALF))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Seats(List.of(new Group(" ", Standing.AFFECTED, 5), other(Standing.OWNER, 1)))
                        .checked(HALF))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aShareIsWrittenAsAFraction() {
        assertThat(Share.parse("2/3").holds(2, 3)).isTrue();
        assertThat(Share.parse("2/3").holds(199, 300)).isFalse();
        assertThat(HALF.holds(0, 0)).isFalse();
        for (var wrong : List.of("0.5", "1/0", "3/2", "0/2", "half")) {
            assertThatThrownBy(() -> Share.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whoeverComesTheGuardHoldsExactlyWhenEnoughAreAffected() {
        var random = new Random(20260309);
        int held = 0;
        for (int i = 0; i < TABLES; i++) {
            var roll = random(random);
            long affected =
                    roll.seated().stream().filter(one -> one.group() == 0).count();
            long all = roll.seated().size();
            boolean enough =
                    all > 0 && new BigDecimal(affected).multiply(BigDecimal.TWO).compareTo(new BigDecimal(all)) >= 0;
            boolean answers = roll.seated().stream().anyMatch(one -> one.group() == 1);
            boolean room = IntStream.range(0, 3)
                    .allMatch(group -> roll.drawn().contains(group)
                            || roll.wishes(group).size()
                                    <= roll.seats().groups().get(group).places());
            assertThat(isHeld(roll)).as("%s", roll).isEqualTo(enough && answers && room);
            held += isHeld(roll) ? 1 : 0;
        }
        assertThat(held).isBetween(TABLES / 20, TABLES - TABLES / 20);
    }

    private static boolean isHeld(Roll roll) {
        try {
            roll.check(HALF);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static Roll random(Random random) {
        var seats = new Seats(List.of(
                affected(1 + random.nextInt(12)),
                other(Standing.OWNER, 1 + random.nextInt(3)),
                other(Standing.MEMBER, 1 + random.nextInt(8))));
        var attendees = new ArrayList<Attendee>();
        for (int group = 0; group < 3; group++) {
            int wishes = random.nextInt(1 + 2 * seats.groups().get(group).places());
            for (int number = 1; number <= wishes; number++) {
                var one = wish(group, number, random.nextInt(1000));
                attendees.add(random.nextInt(6) == 0 ? one.writing("来不了") : one);
            }
        }
        return new Roll(seats, attendees, random.nextBoolean() ? Set.of(0, 1, 2) : Set.of());
    }

    @Test
    void theLotTakesAsManyAsThereAreSeatsNobodyTwiceAndAnyoneCanDrawItAgain() {
        var random = new Random(7);
        for (int i = 0; i < TABLES; i++) {
            int wishes = 2 + random.nextInt(30);
            int places = 1 + random.nextInt(wishes - 1);
            var codes = IntStream.rangeClosed(1, wishes)
                    .mapToObj(number -> "A" + number)
                    .toList();
            var rules = new SeatDraw.Rules("双色球", Instant.parse("2026-03-20T01:00:00Z"));
            var drawn = SeatDraw.announce(0, codes, places, rules).with(new Outcome("3.8.15." + i + "./9./"));
            assertThat(drawn.order()).containsExactlyInAnyOrderElementsOf(codes);
            assertThat(new HashSet<>(drawn.order())).hasSize(wishes);
            var seats = new Seats(List.of(affected(places), other(Standing.OWNER, 1)));
            var attendees = IntStream.range(0, wishes)
                    .mapToObj(place -> new Attendee(
                            new UUID(0, place), 0, drawn.order().get(place), "某人", Attendee.Kind.WISHES, place + 1, ""))
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(attendees, random);
            assertThat(new Roll(seats, attendees, Set.of(0)).seated(0))
                    .extracting(Attendee::code)
                    .containsExactlyElementsOf(drawn.order().subList(0, places));
            if (i % 100 == 0) {
                assertThat(DrawFile.parse(drawn.text()).findings(null)).isEmpty();
            }
        }
    }

    /** Pearson's chi-square over who is drawn first of ten; 9 degrees of freedom, 50 is passed by chance once in ten million. */
    @Test
    void everyoneIsDrawnFirstAsOftenAsAnyoneElse() {
        var codes =
                IntStream.rangeClosed(1, 10).mapToObj(number -> "A" + number).toList();
        var rules = new SeatDraw.Rules("双色球", Instant.parse("2026-03-20T01:00:00Z"));
        var first = IntStream.range(0, TABLES)
                .mapToObj(i -> SeatDraw.announce(0, codes, 3, rules).with(new Outcome("3.8.15." + i + "./9./")))
                .collect(Collectors.groupingBy(drawn -> drawn.order().getFirst(), Collectors.counting()));
        double expected = TABLES / 10.0;
        var chiSquare = codes.stream()
                .mapToDouble(code -> Math.pow(first.getOrDefault(code, 0L) - expected, 2) / expected)
                .sum();
        assertThat(chiSquare).isLessThan(50);
    }

    @Test
    void whenSomebodyLeavesTheNextInTheOrderMovesUp() {
        var seats = new Seats(List.of(affected(1), other(Standing.OWNER, 1)));
        var first = new Attendee(new UUID(0, 1), 0, "A1", "甲", Attendee.Kind.LEFT, 1, "");
        var next = new Attendee(new UUID(0, 2), 0, "A2", "乙", Attendee.Kind.WISHES, 2, "");
        var roll = new Roll(seats, List.of(first, next), Set.of(0));
        assertThat(roll.seated(0)).containsExactly(next);
    }
}
