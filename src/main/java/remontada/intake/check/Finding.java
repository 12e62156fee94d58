package remontada.intake.check;

/// Something in the data that cannot be.
///
/// @param check the rule it breaks, as `known_exception.csv` names it
/// @param subject what breaks it, such as `champions-league/2022-23/liverpool-v-real-madrid`
/// @param wrong what is wrong with it
/// @param remedy what an operator can do about it, in the words of the command line
public record Finding(String check, String subject, String wrong, String remedy) {
    /// The same for whoever has just said it.
    public String inShort() {
        return subject + " " + wrong;
    }

    @Override
    public String toString() {
        return "%s %s: %s. %s".formatted(check, subject, wrong, remedy);
    }
}
