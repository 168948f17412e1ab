package shangliang.identity;

import shangliang.web.Form;

/**
 * The page to change one's own password on.
 *
 * @param must whether nothing else can be done before
 */
record PasswordPage(Form form, boolean must, int shortest) {}
