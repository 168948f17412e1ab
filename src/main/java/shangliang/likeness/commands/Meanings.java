package shangliang.likeness.commands;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import shangliang.engine.topics.Said;
import shangliang.likeness.Meaning;

/** Reads the messages of a file, each with its meaning, and tells how far it is: a thousand take half a minute. */
@Component
class Meanings {

    private static final int NEWS = 500;

    private final Meaning meaning;
    private final Talk talk;

    Meanings(Meaning meaning, Talk talk) {
        this.meaning = meaning;
        this.talk = talk;
    }

    /** By the letters alone when that was wished or the model is missing. */
    List<Said> read(MessageFile file, boolean letters, PrintStream out) {
        var known = !letters && meaning.isThere();
        if (!letters && !known) {
            talk.say(out, "likeness.commands.lettersOnly");
        }
        return IntStream.range(0, file.rows().size())
                .mapToObj(i -> {
                    if (known && i % NEWS == NEWS - 1) {
                        talk.say(
                                out,
                                "likeness.commands.progress",
                                i + 1,
                                file.rows().size());
                    }
                    return said(file, file.rows().get(i), known);
                })
                .toList();
    }

    private Said said(MessageFile file, List<String> row, boolean known) {
        return Said.of(
                file.cell(row, Column.TITLE),
                file.cell(row, Column.TEXT),
                text -> known ? meaning.of(text) : new float[0]);
    }
}
