package shangliang.consultation;

import java.util.Map;

/** One slip for each who was there, with the pass by which they check and judge. */
record SlipsPage(ConsultationNumber number, Map<String, String> passes) {}
