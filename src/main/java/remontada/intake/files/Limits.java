package remontada.intake.files;

/// How much of an archive is unpacked, so that a small one can't grow without end. Nothing of it is written to disk.
///
/// @param entries files and folders in it
/// @param entryBytes of one file, unpacked
/// @param allBytes of all files together, unpacked
public record Limits(int entries, long entryBytes, long allBytes) {
    /// Far more than all seasons of all leagues take.
    public static final Limits USUAL = new Limits(50_000, 256L << 20, 2L << 30);
}
