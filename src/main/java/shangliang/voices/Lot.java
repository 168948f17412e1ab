package shangliang.voices;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;

/** Draws what somebody looks at again: the same for every process, and nobody without the server's key can foresee it. */
@Component
record Lot(ServerKey key, VoicesSettings settings) {

    boolean draws(UUID voice) {
        var drawn = ByteBuffer.wrap(key.hash("sample", voice.toString())).getInt();
        return Math.floorMod(drawn, 100) < settings.sampleShare();
    }

    LocalDate lookDay(Instant now) {
        return Zone.day(now).plusDays(settings.recheckAfterDays());
    }
}
