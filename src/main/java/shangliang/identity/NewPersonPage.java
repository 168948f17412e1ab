package shangliang.identity;

import shangliang.web.Form;

/** The form for a new account. */
record NewPersonPage(Form form) {}
