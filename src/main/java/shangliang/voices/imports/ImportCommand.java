package shangliang.voices.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Command;
import shangliang.base.District;
import shangliang.base.Invalid;
import shangliang.base.Viewer;
import shangliang.web.Messages;

/** Brings in a file from the command line, with the same rules and the same memory as the page. */
@Component
class ImportCommand implements Command {

    private static final int WELL = 0;
    private static final int WRONG = 1;
    private static final int MISUSED = 2;

    private final Uploads uploads;
    private final Imports imports;
    private final Runner runner;
    private final Desk desk;
    private final Messages messages;

    ImportCommand(Uploads uploads, Imports imports, Runner runner, Desk desk, Messages messages) {
        this.uploads = uploads;
        this.imports = imports;
        this.runner = runner;
        this.desk = desk;
        this.messages = messages;
    }

    /** What the command reads and writes beside the door. */
    @Component
    record Desk(ImportReader reader, MappingForm mappings, RejectedFile rejected) {}

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> args, PrintStream out) throws IOException {
        try {
            var options = ImportOptions.parse(args);
            if (!Files.isReadable(options.file())) {
                throw new Invalid("file", "voices.imports.command.unreadable", options.file());
            }
            return District.within(District.ONLY, () -> bring(options, out));
        } catch (Invalid invalid) {
            invalid.problems()
                    .forEach(problem -> say(out, problem.key(), problem.args().toArray()));
            var misused = invalid.problems().getFirst().key().startsWith("voices.imports.command.");
            return misused ? MISUSED : WRONG;
        }
    }

    private int bring(ImportOptions options, PrintStream out) {
        var id = uploads.take(Viewer.CLOCK, options.file().getFileName().toString(), options.file());
        var file = desk.reader().find(Viewer.CLOCK, id);
        var mapping = options.over(desk.mappings().proposal(file), file.header().names());
        var problems = new ArrayList<Invalid.Problem>();
        desk.mappings().check(mapping, problems);
        if (!problems.isEmpty()) {
            imports.cancel(Viewer.CLOCK, id);
            throw new Invalid(problems);
        }
        mapping.columns()
                .forEach((field, column) -> say(
                        out,
                        "voices.imports.command.column",
                        text("voices.imports.field." + field),
                        file.header().names().get(column)));
        imports.prepare(Viewer.CLOCK, id, mapping);
        runner.run(id, () -> progress(id, out));
        return report(options, id, out);
    }

    private boolean progress(UUID id, PrintStream out) {
        var now = desk.reader().find(Viewer.CLOCK, id);
        if (now.counts().done() % (Runner.CHUNK * 10) == 0) {
            say(out, "voices.imports.command.progress", now.counts().done(), now.total());
        }
        return false;
    }

    private int report(ImportOptions options, UUID id, PrintStream out) {
        var done = desk.reader().find(Viewer.CLOCK, id);
        var counts = done.counts();
        say(out, "voices.imports.command.done", done.total(), counts.imported(), counts.already(), counts.rejected());
        var target = options.rejected();
        if (target != null) {
            try (var file = Files.newBufferedWriter(target)) {
                desk.rejected().write(done, Locale.getDefault(), file);
            } catch (IOException failed) {
                throw new Invalid("rejected", "voices.imports.command.unwritable", target);
            }
        }
        if (done.trouble() != null) {
            say(out, done.trouble());
        }
        return done.status() == Import.Status.DONE && counts.rejected() == 0 ? WELL : WRONG;
    }

    private String text(String key, Object... args) {
        return messages.text(Locale.getDefault(), key, args);
    }

    private void say(PrintStream out, String key, Object... args) {
        out.println(text(key, args));
    }
}
