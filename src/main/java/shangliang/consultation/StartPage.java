package shangliang.consultation;

import shangliang.web.Form;

/** The form by which a consultation is proposed. */
record StartPage(Form form, ConsultationNames names) {}
