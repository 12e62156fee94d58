package remontada.chance;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.util.FastMath;

/// The gaps that stand for all gaps two clubs may really have: the nodes of Gauss-Hermite quadrature.
final class Gaps {
    private static final int COUNT = 5;

    private final GaussIntegrator nodes = new GaussIntegratorFactory().hermite(COUNT);

    int count() {
        return COUNT;
    }

    /// In standard deviations.
    double deviation(int number) {
        return FastMath.sqrt(2) * nodes.getPoint(number);
    }

    double weight(int number) {
        return nodes.getWeight(number) / FastMath.sqrt(FastMath.PI);
    }
}
