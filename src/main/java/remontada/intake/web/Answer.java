package remontada.intake.web;

/// What came of asking a source.
public sealed interface Answer {
    /// A whole answer.
    record Body(byte[] bytes, Validators validators) implements Answer {}

    /// What we have is still what it says.
    record Unchanged() implements Answer {}

    /// No answer, in spite of asking again.
    ///
    /// @param reason a sentence for the operator; never holds a token
    record Failed(String reason) implements Answer {}
}
