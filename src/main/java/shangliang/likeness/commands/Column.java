package shangliang.likeness.commands;

import java.util.Locale;

/** What is read of a message; a file may call it by several names. */
enum Column {
    ID,
    PERSON,
    TIME,
    TITLE,
    TEXT,
    TOPIC,
    JOINED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
