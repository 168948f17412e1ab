package shangliang.voices.imports;

import java.util.List;
import shangliang.web.Form;

/** All imports, newest first, and where to send a new file. */
record ImportsPage(Form form, List<Import> imports) {}
