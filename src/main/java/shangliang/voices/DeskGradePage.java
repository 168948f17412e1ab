package shangliang.voices;

import shangliang.web.Form;

/** A grade that a person gives at the counter with their own number and code. */
record DeskGradePage(Form form, boolean done) {}
