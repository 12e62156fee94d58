package remontada.ties;

import java.time.LocalDate;

/// A leg that was put off, to a day that nobody knows yet.
///
/// @param tie the tie's id
/// @param leg 1 or 2
/// @param from the day it was to be played on
public record PutOff(int tie, int leg, LocalDate from) {}
