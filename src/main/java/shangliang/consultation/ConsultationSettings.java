package shangliang.consultation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a district decides about its consultations.
 *
 * @param affectedShare the least share of those affected among all who sit at the table
 * @param drawHours between the announcement of a draw and the draw itself
 */
@ConfigurationProperties("shangliang.consultation")
record ConsultationSettings(
        @DefaultValue("1/2") String affectedShare,
        @DefaultValue("24") int drawHours) {

    Share share() {
        return Share.parse(affectedShare);
    }
}
