package remontada.platform;

/// A page of this site, as an address handed in from outside names it.
///
/// @param path without parameters
/// @param asOf the day that the page there speaks from
public record PageAddress(String path, AsOf asOf) {
    /// The path that the site itself would lead to from one with slashes too many.
    public String tidy() {
        return TidyAddress.of(path);
    }
}
