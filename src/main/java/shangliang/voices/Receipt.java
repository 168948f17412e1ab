package shangliang.voices;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/**
 * What the person takes away: the public number, the code that opens their own page, who has it and until when.
 *
 * @param holder who has the matter, or null when nobody has to act
 * @param until the last day of what was promised, or null when no clock runs
 * @param joined whether it goes along with what others said
 */
public record Receipt(
        UUID voice,
        VoiceNumber number,
        ReceiptCode code,
        String title,
        @Nullable Label holder,
        @Nullable LocalDate until,
        boolean joined) {}
