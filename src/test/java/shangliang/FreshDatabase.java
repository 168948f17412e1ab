package shangliang;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import shangliang.base.Calendars;

/** Gives every test class a database of its own and the first hour of the clock, in one shared Spring context. */
final class FreshDatabase implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        var context = test.getApplicationContext();
        context.getBean(TestClock.class).reset();
        context.getBean(TestGround.TestDatabase.class).renew();
        context.getBean(Calendars.class).refresh();
    }
}
