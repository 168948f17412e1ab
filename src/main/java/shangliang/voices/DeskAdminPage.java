package shangliang.voices;

import java.util.Map;

/** Where the administrator starts: places to go by the key that names them, and how the machine is. */
record DeskAdminPage(Map<String, String> places, DeskHealth.Report health) {}
