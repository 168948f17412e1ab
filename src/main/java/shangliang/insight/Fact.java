package shangliang.insight;

import java.time.LocalDate;

/** One thing that counts, with every dimension it is counted in; an empty dimension is none. */
record Fact(Measure measure, LocalDate day, String town, String area, String unit, String stage, int step) {

    /** No text that anyone typed can hold it. */
    private static final String SEPARATOR = "\u001f";

    static Fact of(Measure measure, LocalDate day) {
        return new Fact(measure, day, "", "", "", "", 0);
    }

    Fact in(String itsTown) {
        return new Fact(measure, day, itsTown, area, unit, stage, step);
    }

    Fact about(String itsArea) {
        return new Fact(measure, day, town, itsArea, unit, stage, step);
    }

    Fact by(String itsUnit) {
        return new Fact(measure, day, town, area, itsUnit, stage, step);
    }

    Fact at(String itsStage) {
        return new Fact(measure, day, town, area, unit, itsStage, step);
    }

    Fact step(int itsStep) {
        return new Fact(measure, day, town, area, unit, stage, itsStep);
    }

    /** The sum over {@code span} that it belongs to. */
    Fact over(Span span) {
        return new Fact(measure, span.first(day), town, area, unit, stage, step);
    }

    /** As it is kept with its voice. */
    String written() {
        return String.join(SEPARATOR, measure.name(), day.toString(), town, area, unit, stage, Integer.toString(step));
    }

    static Fact read(String written) {
        var parts = written.split(SEPARATOR, -1);
        return new Fact(
                Measure.valueOf(parts[0]),
                LocalDate.parse(parts[1]),
                parts[2],
                parts[3],
                parts[4],
                parts[5],
                Integer.parseInt(parts[6]));
    }
}
