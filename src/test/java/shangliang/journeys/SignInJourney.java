package shangliang.journeys;

import java.time.Duration;
import shangliang.Desk;
import shangliang.base.Role;
import shangliang.base.ScopeRef;

/** Signing in, with the time to wait shown after too many wrong passwords. */
class SignInJourney extends Journey {

    @AtEveryDesk
    void guessingHasToWaitAndIsToldHowLong(Look look) {
        clock.advance(Duration.ofDays(2)); // what another look tried from the same machine is forgotten by then
        var colleague = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        var walk = anyone(look)
                .open("/")
                .follow("web.staff")
                .see("identity.sign-in.lead")
                .picture("sign-in");
        for (int tries = 0; tries < 5; tries++) {
            walk.type("identity.sign-in.login", colleague.login())
                    .type("identity.sign-in.password", "wrong")
                    .press("identity.sign-in.act");
        }
        walk.see("identity.sign-in.wrong.wait", 30)
                .type("identity.sign-in.password", Desk.PASSWORD)
                .press("identity.sign-in.act")
                .holds("identity.sign-in.login", colleague.login())
                .picture("sign-in-pause");
        clock.advance(Duration.ofMinutes(2));
        walk.type("identity.sign-in.password", Desk.PASSWORD)
                .press("identity.sign-in.act")
                .see("voices.desk.queue.TRIAGE")
                .press("web.sign-out")
                .see("voices.home.motto");
    }
}
