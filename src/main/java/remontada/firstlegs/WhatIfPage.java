package remontada.firstlegs;

import org.jspecify.annotations.Nullable;
import remontada.chance.ChanceView;
import remontada.platform.Frame;
import remontada.platform.Page;

/// What a first leg of two clubs would mean.
///
/// @param form as it was filled in
/// @param answer null until two clubs and a score are given
public record WhatIfPage(
        Frame frame, String heading, Form form, @Nullable Answer answer) implements Page {
    @Override
    public String template() {
        return "first-legs/what-if";
    }

    /// Any two clubs and any score make a page.
    @Override
    public boolean isListed() {
        return answer == null;
    }

    public record Form(String host, String visitor, String home, String away, int most) {}

    /// @param before the chances before such a tie
    /// @param count "28 of 39": how often first-leg hosts went through after that score
    /// @param counted what that counts
    /// @param path of the ties counted
    public record Answer(String before, String count, String counted, String path, ChanceView chance) {}
}
