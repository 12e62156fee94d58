package remontada.intake;

/// Something in the data that cannot be.
///
/// @param check the rule it breaks, as `known_exception.csv` names it
/// @param subject what breaks it, such as `champions-league/2022-23/liverpool-v-real-madrid`
/// @param detail what is wrong with it, and what to do
public record Finding(String check, String subject, String detail) {
    @Override
    public String toString() {
        return "%s %s: %s".formatted(check, subject, detail);
    }
}
