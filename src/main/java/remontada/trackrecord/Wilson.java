package remontada.trackrecord;

/// Between what limits a share may really lie (Wilson, "Probable inference", JASA 22, 1927).
///
/// @param low 95% of such intervals hold the true share
record Wilson(double low, double high) {
    private static final double Z = 1.959964;

    static Wilson interval(double share, int n) {
        double square = Z * Z / n;
        double middle = (share + square / 2) / (1 + square);
        double half = Z * Math.sqrt(share * (1 - share) / n + square / (4 * n)) / (1 + square);
        return new Wilson(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
