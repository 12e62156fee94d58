package remontada.chance;

import org.hipparchus.analysis.integration.gauss.HermiteRuleFactory;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.Pair;

/// The gaps that stand for all gaps two clubs may really have: the nodes of Gauss-Hermite quadrature.
final class Gaps {
    private static final int COUNT = 5;

    /// Points and their weights. The factory of all such rules would first compute others to forty digits.
    private final Pair<double[], double[]> nodes = new HermiteRuleFactory().getRule(COUNT);

    int count() {
        return COUNT;
    }

    /// In standard deviations.
    double deviation(int number) {
        return FastMath.sqrt(2) * nodes.getFirst()[number];
    }

    double weight(int number) {
        return nodes.getSecond()[number] / FastMath.sqrt(FastMath.PI);
    }
}
