package shangliang.engine.topics;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A linear support vector machine, one topic against the rest; the only class that knows the library. */
final class Machine {

    private static final double PENALTY = 2;
    private static final double TOLERANCE = 0.1;
    private static final long SEED = 42;

    static {
        Linear.disableDebugOutput();
    }

    private final Model model;
    private final int topics;

    /** @param decided the topic's number of each text; {@code topics} is how many there are, seen here or not */
    Machine(List<Sparse> texts, int[] decided, int topics) {
        var problem = new Problem();
        problem.l = texts.size();
        problem.n = texts.stream().mapToInt(Machine::last).max().orElse(0);
        problem.x = texts.stream().map(Machine::nodes).toArray(Feature[][]::new);
        problem.y = Arrays.stream(decided).asDoubleStream().toArray();
        var parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, PENALTY, TOLERANCE);
        parameter.setRandom(new Random(SEED));
        this.model = Linear.train(problem, parameter);
        this.topics = topics;
    }

    /** How far the text lies on each topic's side; a topic that was never seen is on the wrong side of all. */
    double[] decide(Sparse text) {
        var seen = model.getLabels();
        var values = new double[seen.length];
        Linear.predictValues(model, nodes(text), values);
        if (seen.length == 2) {
            values[1] = -values[0];
        }
        var decision = new double[topics];
        Arrays.fill(decision, -1);
        for (int i = 0; i < seen.length; i++) {
            decision[seen[i]] = values[i];
        }
        return decision;
    }

    private static int last(Sparse text) {
        return text.size() == 0 ? 0 : text.indexes()[text.size() - 1] + 1;
    }

    /** The library counts from one. */
    private static Feature[] nodes(Sparse text) {
        var nodes = new Feature[text.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new FeatureNode(text.indexes()[i] + 1, text.values()[i]);
        }
        return nodes;
    }
}
