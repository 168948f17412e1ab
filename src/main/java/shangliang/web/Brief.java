package shangliang.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a page that is the same for everyone without a session: what was drawn for one reader is given to the next for
 * a moment, so that a crowd costs no more than a few readers.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Brief {}
