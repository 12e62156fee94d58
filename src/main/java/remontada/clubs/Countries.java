package remontada.clubs;

import java.util.List;

/// The associations whose clubs are known here.
public final class Countries {
    /// Their three-letter codes.
    public static final List<String> CODES = List.of(
            "ALB", "AND", "ARM", "AUT", "AZE", "BEL", "BIH", "BLR", "BUL", "CRO", "CYP", "CZE", "DEN", "ENG", "ESP",
            "EST", "FIN", "FRA", "FRO", "GEO", "GER", "GIB", "GRE", "HUN", "IRL", "ISL", "ISR", "ITA", "KAZ", "KOS",
            "LIE", "LTU", "LUX", "LVA", "MDA", "MKD", "MLT", "MNE", "NED", "NIR", "NOR", "POL", "POR", "ROU", "RUS",
            "SCO", "SMR", "SRB", "SUI", "SVK", "SVN", "SWE", "TUR", "UKR", "WAL");

    private Countries() {}
}
