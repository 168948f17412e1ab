package shangliang.insight;

/** By what a sum can be split. */
enum Dim {
    DAY("day"),
    MONTH("date_trunc('month', day::timestamp)::date"),
    TOWN("town"),
    AREA("area"),
    UNIT("unit"),
    STAGE("stage"),
    STEP("step");

    private final String column;

    Dim(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** The column of a fact that it fills. */
    String field() {
        return this == MONTH ? "day" : column;
    }
}
