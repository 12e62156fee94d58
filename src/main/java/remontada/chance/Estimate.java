package remontada.chance;

/// Something that matches tell about, bit by bit: its most likely value and the variance of the doubt.
final class Estimate {
    private static final double LEAST_VARIANCE = 1e-6;

    private Drift drift;
    private double mean;
    private double variance;
    private long day;

    Estimate(Drift drift, double mean, double variance, long day) {
        this.drift = drift;
        this.mean = mean;
        this.variance = variance;
        this.day = day;
    }

    /// Not seen yet: what is known of its kind.
    static Estimate of(Drift drift, long day) {
        return new Estimate(drift, drift.rest(), drift.spread(), day);
    }

    double mean() {
        return mean;
    }

    double variance() {
        return variance;
    }

    Drift drift() {
        return drift;
    }

    /// It turns out to be of another kind.
    void belongsTo(Drift kind) {
        drift = kind;
    }

    void moveTo(double value) {
        mean = value;
    }

    void driftTo(long later) {
        if (later > day) {
            mean = drift.mean(mean, later - day);
            variance = drift.variance(variance, later - day);
            day = later;
        }
    }

    /// Takes its share of what a match says about a sum it is part of (a Kalman step).
    ///
    /// @param perVariance how far the sum moved, by unit of variance; negative for the part subtracted
    /// @param certainty what the match adds to the certainty of the sum
    void learn(double perVariance, double certainty) {
        mean += variance * perVariance;
        variance = Math.max(LEAST_VARIANCE, variance - variance * variance * certainty);
    }
}
