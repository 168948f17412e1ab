package shangliang.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import shangliang.base.Role;

/**
 * Says who may call a handler. Every handler carries one: a missing rule closes the route, and the access matrix test
 * reads the rules from here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Access {

    /** Posts that may call it, whatever their scope; what they see of it the module decides. */
    Role[] value() default {};

    /** Anyone on the web may call it. */
    boolean anyone() default false;

    /** Any signed-in person may call it, in whatever post. */
    boolean signedIn() default false;
}
