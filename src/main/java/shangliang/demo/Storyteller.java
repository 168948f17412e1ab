package shangliang.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shangliang.voices.Channel;
import shangliang.voices.Contact;
import shangliang.voices.VoiceKind;

/** Makes up who says what, and what will become of it. */
final class Storyteller {

    private final List<Said> weighted;
    private final List<Said> heavy;
    private final List<Aside> asides = Aside.all();
    private final List<Quarrel> quarrels = Quarrel.all();
    private final Map<String, List<String>> studiosByTown = new HashMap<>();
    private final Scenery scenery;
    private final Phrases phrases;
    private final Names names;
    private int groups;

    Storyteller(Scenery scenery, Phrases phrases, Names names) {
        var all = Said.all();
        this.weighted = all.stream()
                .flatMap(said -> Stream.generate(() -> said).limit(said.weight()))
                .toList();
        this.heavy = all.stream()
                .filter(said -> said.weight() >= 4 && said.kind() == VoiceKind.PUBLIC_ISSUE && said.mayBePublic())
                .toList();
        this.scenery = scenery;
        this.phrases = phrases;
        this.names = names;
        Sheets.rows("studios")
                .forEach(row -> studiosByTown
                        .computeIfAbsent(row.get("place"), town -> new ArrayList<>())
                        .add(row.get("code")));
    }

    /** Any story, most of them plain. */
    Story any(Chance chance) {
        var fates = Story.Fate.values();
        var fate = fates[chance.weighted(0.84, 0.025, 0.025, 0.04, 0.04, 0.014, 0.016)];
        return of(fate, chance.fork());
    }

    Story of(Story.Fate fate, Chance chance) {
        return switch (fate) {
            case DECLINED, REFERRED -> aside(fate, chance);
            case DISPUTED -> disputed(chance);
            default -> {
                var said = chance.one(weighted);
                yield told(said, new Turn(fate, null, null, null), scenery.spot(said, chance), chance);
            }
        };
    }

    /** People of one place who all say the same; the first leads. */
    List<Story> together(int people, Chance chance) {
        var said = chance.one(heavy);
        var spot = scenery.spot(said, chance);
        var group = new Group(groups++);
        var stories = new ArrayList<Story>();
        for (int i = 0; i < people; i++) {
            var fate = i == 0 ? Story.Fate.LEADING : Story.Fate.ALONG;
            stories.add(told(said, new Turn(fate, null, null, group), spot, chance.fork()));
        }
        return stories;
    }

    /** The turn a story takes, with what it turns on. */
    private record Turn(
            Story.Fate fate,
            @Nullable Aside aside,
            @Nullable Quarrel quarrel,
            @Nullable Group group) {}

    private Story aside(Story.Fate fate, Chance chance) {
        var aside = chance.one(asides.stream().filter(one -> one.fate() == fate).toList());
        var said = Said.of(aside);
        return told(said, new Turn(fate, aside, null, null), scenery.spot(said, chance), chance);
    }

    private Story disputed(Chance chance) {
        var quarrel = chance.one(quarrels);
        var said = chance.one(weighted.stream()
                .filter(one -> one.topic().equals(quarrel.topic()))
                .toList());
        return told(said, new Turn(Story.Fate.DISPUTED, null, quarrel, null), scenery.spot(said, chance), chance);
    }

    private Story told(Said said, Turn turn, Spot spot, Chance chance) {
        var channel = channel(said, spot, chance);
        var studios = studiosByTown.getOrDefault(spot.town().code(), List.of());
        return new Story(
                said,
                spot,
                slots(spot, chance),
                turn.fate(),
                contact(chance),
                channel,
                channel == Channel.STUDIO ? chance.one(studios) : null,
                said.mayBePublic() && (turn.group() != null || chance.of(0.44)),
                turn.aside(),
                turn.quarrel(),
                turn.group(),
                chance);
    }

    private Channel channel(Said said, Spot spot, Chance chance) {
        if (said.urgent()) {
            return chance.of(0.5) ? Channel.WEB : Channel.PHONE;
        }
        var channel = List.of(
                        Channel.WEB,
                        Channel.STATION,
                        Channel.PHONE,
                        Channel.VISIT,
                        Channel.STUDIO,
                        Channel.PAPER,
                        Channel.LETTER,
                        Channel.HALL)
                .get(chance.weighted(0.44, 0.15, 0.13, 0.06, 0.16, 0.02, 0.02, 0.02));
        var none = channel == Channel.STUDIO
                && !studiosByTown.containsKey(spot.town().code());
        return none ? Channel.STATION : channel;
    }

    private Slots slots(Spot spot, Chance chance) {
        return new Slots(Map.of(
                "place", spot.town().name().zh(),
                "village", spot.village().name().zh(),
                "landmark", spot.landmark(),
                "months", phrases.one("MONTHS", chance),
                "count", Integer.toString(chance.whole(8, 60)),
                "time", phrases.one("TIME", chance),
                "name", names.any(chance)));
    }

    private Contact contact(Chance chance) {
        var phone = "1990%07d".formatted(chance.whole(0, 9_999_999));
        return switch (chance.weighted(0.8, 0.1, 0.1)) {
            case 0 -> new Contact(names.any(chance), phone);
            case 1 -> new Contact("", phone);
            default -> Contact.NONE;
        };
    }
}
