package shangliang.base.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** Brings the process up: data directory, database, then the application, as a server or for one command. */
public final class Launcher {

    private Launcher() {}

    public static void launch(Class<?> application, String... args) {
        var given = Arguments.of(args);
        try {
            var data = DataDirectory.prepare(given.data());
            given.command()
                    .ifPresentOrElse(
                            command -> command(application, given, data), () -> server(application, given, data));
        } catch (StartRefused refused) {
            StartMessages.tell(refused.key(), refused.args());
            System.exit(1);
        }
    }

    private static void server(Class<?> application, Arguments given, DataDirectory data) {
        refuseTakenPort(given.port());
        var settings = Databases.forServer(data).settings();
        application(application).run(given.with(Stream.concat(settings, Stream.of("--shangliang.announce=true"))));
    }

    /** Asked before anything is started; whoever takes it in between is still noticed later. */
    private static void refuseTakenPort(int port) {
        try {
            new ServerSocket(port).close();
        } catch (IOException taken) {
            throw new StartRefused("base.start.port", taken, Integer.toString(port));
        }
    }

    /** Nothing is made that the command does not ask for: no web server, no jobs. */
    private static void command(Class<?> application, Arguments given, DataDirectory data) {
        var quiet = Stream.of(
                "--shangliang.jobs.enabled=false",
                "--shangliang.demo.enabled=false",
                "--logging.level.shangliang=warn");
        var settings = Databases.forCommand(data).settings();
        var spring = application(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setLazyInitialization(true);
        var context = spring.run(given.with(Stream.concat(settings, quiet)));
        System.exit(context.getBean(Commands.class).run(given));
    }

    private static SpringApplication application(Class<?> application) {
        var spring = new SpringApplication(application);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        return spring;
    }
}
