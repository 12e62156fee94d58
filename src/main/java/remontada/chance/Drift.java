package remontada.chance;

/// What time does to something known with some doubt: it drifts back to where its kind belongs, and doubt grows up to
/// the spread of its kind (an Ornstein-Uhlenbeck process).
///
/// @param rest where it belongs
/// @param spread variance of its kind
/// @param pace per year
record Drift(double rest, double spread, double pace) {
    private static final double DAYS_A_YEAR = 365.25;

    double mean(double mean, long days) {
        return rest + (mean - rest) * kept(days);
    }

    double variance(double variance, long days) {
        double kept = kept(days);
        return variance * kept * kept + spread * (1 - kept * kept);
    }

    private double kept(long days) {
        return Math.exp(-pace * days / DAYS_A_YEAR);
    }
}
