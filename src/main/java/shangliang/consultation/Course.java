package shangliang.consultation;

import java.util.List;

/** What was said on the day, and what those who took part say of it. */
record Course(List<Speech> speeches, List<Checking> checks, List<Judgement> judgements) {

    static final Course NONE = new Course(List.of(), List.of(), List.of());

    /** Fewer than these would show who judged how. */
    static final int FEWEST = 5;

    Course {
        speeches = List.copyOf(speeches);
        checks = List.copyOf(checks);
        judgements = List.copyOf(judgements);
    }

    long agree() {
        return checks.stream().filter(Checking::agrees).count();
    }

    List<Checking> dissent() {
        return checks.stream().filter(one -> !one.agrees()).toList();
    }

    boolean isTold() {
        return judgements.size() >= FEWEST;
    }

    /** How many answered so to one of the four questions. */
    long count(String question, Judgement.Answer answer) {
        return judgements.stream()
                .filter(one -> answer
                        == switch (question) {
                            case "heard" -> one.heard();
                            case "fair" -> one.fair();
                            case "useful" -> one.useful();
                            default -> one.result();
                        })
                .count();
    }
}
