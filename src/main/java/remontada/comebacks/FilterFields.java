package remontada.comebacks;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import remontada.clubs.Countries;
import remontada.comebacks.FilterForm.Choice;
import remontada.comebacks.FilterForm.Option;
import remontada.comebacks.FilterForm.Text;
import remontada.football.Season;
import remontada.platform.Words;

/// The fields of which forms with filters are made.
public record FilterFields(Words words) {
    private static final String ANY = "any";
    private static final int USUAL_MOST_GOALS = 5;

    public Choice competition(TieFilter filter) {
        return of("competition", TieFilter.COMPETITIONS.stream(), filter.base().competition(), filter.competition());
    }

    public Choice scope(TieFilter filter) {
        return of(
                "scope",
                Stream.of(Scope.values()).map(Scope::slug),
                filter.base().scope().slug(),
                filter.scope().slug());
    }

    public Choice era(TieFilter filter) {
        return of(
                "era",
                Stream.of(Era.values()).map(Era::slug),
                filter.base().era().slug(),
                filter.era().slug());
    }

    public Choice stage(TieFilter filter) {
        return stage(filter.stage(), TieFilter.STAGES);
    }

    public Choice stage(Optional<String> chosen, List<String> stages) {
        var options = new ArrayList<Option>();
        options.add(new Option("", say("stage-any"), chosen.isEmpty()));
        for (var stage : stages) {
            options.add(new Option(
                    stage,
                    words.asTitle(words.say("stages." + stage)),
                    chosen.filter(stage::equals).isPresent()));
        }
        return new Choice("stage", say("stage"), options);
    }

    public Choice goals(String name, OptionalInt chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", say(name + "-any"), chosen.isEmpty()));
        IntStream.rangeClosed(1, Math.max(USUAL_MOST_GOALS, chosen.orElse(1)))
                .mapToObj(goals -> new Option(
                        Integer.toString(goals),
                        words.say("comebacks.field-" + name + "-goals", Map.of("goals", goals)),
                        chosen.isPresent() && chosen.getAsInt() == goals))
                .forEach(options::add);
        return new Choice(name, say(name), options);
    }

    /// Associations by their names, in their order.
    public Choice country(String name, Optional<String> chosen) {
        var order = Collator.getInstance(words.locale());
        var options = Stream.concat(
                        Stream.of(new Option("", say("country-any"), chosen.isEmpty())),
                        Countries.CODES.stream()
                                .map(code -> new Option(
                                        code,
                                        words.say("countries." + code),
                                        chosen.filter(code::equals).isPresent()))
                                .sorted(Comparator.comparing(Option::label, order)))
                .toList();
        return new Choice(name, say(name), options);
    }

    public Choice orAny(String name, Stream<String> values, Optional<String> chosen) {
        return of(name, Stream.concat(Stream.of(ANY), values), ANY, chosen.orElse(ANY));
    }

    public Choice of(String name, Stream<String> values, String usual, String chosen) {
        return new Choice(
                name,
                say(name),
                values.map(value -> new Option(
                                value.equals(usual) ? "" : value, say(name + "-" + value), value.equals(chosen)))
                        .toList());
    }

    public List<Text> seasons(TieFilter filter) {
        return List.of(
                text("from", filter.from().map(Season::name)),
                text("to", filter.to().map(Season::name)));
    }

    public List<Text> days(Decided decided) {
        return List.of(
                text("after", decided.after().map(LocalDate::toString)),
                text("before", decided.before().map(LocalDate::toString)));
    }

    public Text text(String name, Optional<String> value) {
        return new Text(name, say(name), value.orElse(""), say(name + "-hint"));
    }

    private String say(String field) {
        return words.say("comebacks.field-" + field);
    }
}
