package remontada.chance;

/// Two clubs before they meet.
///
/// @param goals logarithm of the goals of each side, were they equals on neutral ground
/// @param hostEdge by how much that grows for the first club, and shrinks for the other, on the first club's ground
/// @param visitorEdge the same for the other club's ground
/// @param gap by how much it grows for the first club everywhere; negative when it is the weaker
/// @param doubt variance of the gap
public record Pairing(double goals, double hostEdge, double visitorEdge, double gap, double doubt) {

    /// The same two clubs, the other one first.
    public Pairing reversed() {
        return new Pairing(goals, visitorEdge, hostEdge, -gap, doubt);
    }

    /// Goals to expect of the second leg, at the second club's ground.
    ///
    /// @param really what the gap may really be
    public Rates inSecondLeg(Model model, double really, boolean neutral) {
        return Rates.of(goals, neutral ? really : really - visitorEdge - model.get(Parameter.SECOND_LEG_EDGE));
    }
}
