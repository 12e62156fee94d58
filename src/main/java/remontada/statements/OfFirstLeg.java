package remontada.statements;

import java.util.List;
import remontada.ties.Goals;

/// Ties of two legs that football decided, with one score in the first.
///
/// @param ties oldest first
/// @param wonByVisitor how many of them the visitor of the first leg won
public record OfFirstLeg(Goals score, List<DecidedTie> ties, int wonByVisitor) {}
