package remontada.cache;

/// What there is to send.
///
/// @param state how it came to be there
record Found(Copy copy, State state) {

    /// How an answer came to be there.
    enum State {
        /// It was kept, and is right.
        HIT,
        /// It was made, for this reader or for others who came a moment before.
        MISS,
        /// It was kept, and may be outdated: it could not be made anew in time.
        STALE
    }
}
