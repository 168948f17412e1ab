package shangliang.identity;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import shangliang.base.Command;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.web.Messages;

/** Opens the first administrator's account, for whoever can reach the machine; refused while there is one. */
@Component
class CreateAdmin implements Command {

    private final Accounts accounts;
    private final Identities identities;
    private final Messages messages;
    private final Clock clock;

    CreateAdmin(Accounts accounts, Identities identities, Messages messages, Clock clock) {
        this.accounts = accounts;
        this.identities = identities;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "create-admin";
    }

    @Override
    public int run(List<String> args, PrintStream out) {
        if (args.size() != 1) {
            return say(out, 2, "identity.create-admin.usage");
        }
        var today = Zone.day(clock.instant());
        if (!identities.holders(Role.ADMIN, ScopeRef.DISTRICT, today).isEmpty()) {
            return say(out, 1, "identity.create-admin.exists");
        }
        try {
            var made = accounts.create(Viewer.CLOCK, NewAccount.of(args.getFirst(), args.getFirst()));
            accounts.appoint(
                    Viewer.CLOCK, made.account(), new Appointment(Role.ADMIN, ScopeRef.DISTRICT, title(), today, null));
            return say(out, 0, "identity.create-admin.done", made.login(), made.password());
        } catch (Invalid invalid) {
            var problem = invalid.problems().getFirst();
            return say(out, 1, problem.key(), problem.args().toArray());
        }
    }

    private Label title() {
        var key = "identity.role.ADMIN";
        return new Label(messages.text(Locale.SIMPLIFIED_CHINESE, key), messages.text(Locale.ENGLISH, key));
    }

    private int say(PrintStream out, int code, String key, Object... args) {
        out.println(messages.text(Locale.SIMPLIFIED_CHINESE, key, args));
        out.println(messages.text(Locale.ENGLISH, key, args));
        return code;
    }
}
