package remontada.chance;

import java.util.Arrays;

/// How likely each score of what is left of a match is: Poisson goals, with Dixon and Coles's dependence of low scores.
/// They sum to one.
public final class ScoreTable {
    /// More goals than this by one side are counted as this many; the greatest win in Europe was by 12-0.
    public static final int MOST_GOALS = 14;
    /// Numbers of goals less likely than this are counted with the one before.
    private static final double NEGLIGIBLE = 1e-12;

    private final double[] host;
    private final double[] visitor;
    /// upTo[j]: the visitor scores j at most.
    private final double[] upTo;
    private final double shift;

    private ScoreTable(double[] host, double[] visitor, double shift) {
        this.host = host;
        this.visitor = visitor;
        this.upTo = visitor.clone();
        this.shift = shift;
        for (int j = 1; j < upTo.length; j++) {
            upTo[j] += upTo[j - 1];
        }
    }

    /// @param dependence 0 for none; negative makes 0-0 and 1-1 likelier
    static ScoreTable of(Rates rates, double dependence) {
        var host = poisson(rates.host());
        var visitor = poisson(rates.visitor());
        double both = rates.host() * rates.visitor();
        double most = both == 0 ? 0 : 1 / Math.max(both, Math.max(rates.host(), rates.visitor()));
        double shift = Math.clamp(dependence, -most, most) * host[0] * visitor[0] * both;
        return new ScoreTable(host, visitor, shift);
    }

    /// That the host scores `i` and the visitor `j`.
    public double likely(int i, int j) {
        if (i >= host.length || j >= visitor.length) {
            return 0;
        }
        double alone = host[i] * visitor[j];
        return i > 1 || j > 1 ? alone : i == j ? alone - shift : alone + shift;
    }

    /// The most goals of the host that are likely at all.
    int mostOfHost() {
        return host.length - 1;
    }

    int mostOfVisitor() {
        return visitor.length - 1;
    }

    /// That the host scores over `margin` more than the visitor.
    double beyond(int margin) {
        double sum = 0;
        for (int i = Math.max(0, margin + 1); i < host.length; i++) {
            sum += host[i] * upTo[Math.min(upTo.length - 1, i - margin - 1)];
        }
        return margin == -1 ? sum - shift : margin == 0 ? sum + shift : sum;
    }

    /// That the host scores `margin` more than the visitor, and itself `from` to `to`.
    double by(int margin, int from, int to) {
        int most = Math.min(Math.min(host.length - 1, to), visitor.length - 1 + margin);
        double sum = 0;
        for (int i = Math.max(Math.max(0, margin), from); i <= most; i++) {
            sum += likely(i, i - margin);
        }
        return sum;
    }

    /// That both score the same.
    double drawn() {
        return beyond(-1) - beyond(0);
    }

    /// The last entry takes all that is beyond.
    private static double[] poisson(double rate) {
        var likely = new double[MOST_GOALS + 1];
        double next = Math.exp(-rate);
        double rest = 1;
        int goals = 0;
        while (goals < MOST_GOALS && (goals < 1 || goals < rate || rest > NEGLIGIBLE)) {
            likely[goals] = next;
            rest -= next;
            next *= rate / (goals + 1);
            goals++;
        }
        likely[goals] = Math.max(0, rest);
        return Arrays.copyOf(likely, goals + 1);
    }
}
