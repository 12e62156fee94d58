package remontada.firstlegs;

import java.util.List;
import remontada.comebacks.TieFilter;
import remontada.firstlegs.FirstLeg.Score;
import remontada.platform.Frame.Parameter;

/// The form "What does a first leg mean?".
///
/// @param kept filters that stay as they are
public record LookUp(String home, String away, int most, List<Parameter> kept) {
    static LookUp empty(TieFilter filter) {
        return new LookUp("", "", FirstLeg.MOST_GOALS, filter.parameters());
    }

    static LookUp of(FirstLeg firstLeg, TieFilter filter) {
        return firstLeg instanceof Score(int host, int visitor)
                ? new LookUp(
                        Integer.toString(host), Integer.toString(visitor), FirstLeg.MOST_GOALS, filter.parameters())
                : empty(filter);
    }
}
