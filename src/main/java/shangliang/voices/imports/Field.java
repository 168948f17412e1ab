package shangliang.voices.imports;

/** What a column of a file can be for us. */
enum Field {
    TEXT,
    TITLE,
    TIME,
    ID,
    NAME,
    PHONE,
    PLACE,
    LANDMARK,
    TOPIC,
    KIND,
    UNIT,
    ANSWER,
    ANSWER_TIME,
    OUTCOME,
    PUBLIC
}
