package shangliang.voices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.duties.Route;
import shangliang.duties.Sides;

/**
 * What helps to decide.
 *
 * @param route to whom the duty lists send it, when it is to be given away
 * @param topic what it would be sorted under, when it is to be sorted
 * @param like voices that may be about the same, open ones first, each with its reasons
 * @param earlier answers of the same unit to the same topic
 * @param month last month's grades of the unit, when enough people gave one
 * @param sides both duty lists, when two units differ
 */
record DeskHelp(
        @Nullable Route route,
        @Nullable DeskTopic topic,
        List<DeskEcho> like,
        List<Voice> earlier,
        DeskAsideRows.@Nullable Month month,
        @Nullable Sides sides) {}
