package remontada.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/// Reads `${tie.host.name}` where all on the way are records or constants, as nearly everything in a template is,
/// `${tie.goals.isEmpty}` of a list, and the key of a message that ends so: `${'clubs.result-' + match.letter}`. It
/// also knows `null`, which Thymeleaf asks for wherever a condition has no second branch. Whatever else an
/// expression says, or leads to nothing, is for OGNL, which takes ten times as long and complains where it must.
final class RecordPaths implements IStandardVariableExpressionEvaluator {
    private static final Pattern PATH =
            Pattern.compile("(?:'([^']*)' \\+ )?([a-z][A-Za-z0-9]*(?:\\.[a-z][A-Za-z0-9]*)*)");
    private static final String NOTHING = "null";
    private static final Set<String> WORDS_OF_OGNL = Set.of("true", "false", NOTHING);

    private final IStandardVariableExpressionEvaluator others = new OGNLVariableExpressionEvaluator(true);
    private final Map<String, Optional<Path>> paths = new ConcurrentHashMap<>();

    /// @param beginning of the text that the value ends; null where it is the value itself that is meant
    private record Path(@Nullable String beginning, List<String> steps) {}

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        if (expression.getExpression().equals(NOTHING)) {
            return null;
        }
        var path = paths.computeIfAbsent(expression.getExpression(), RecordPaths::path);
        if (path.isEmpty()
                || expression.getUseSelectionAsRoot()
                || execution.getPerformTypeConversion()
                || execution.getForbidUnsafeExpressionResults()) {
            return others.evaluate(context, expression, execution);
        }
        var steps = path.get().steps();
        Object value = context.getVariable(steps.getFirst());
        for (int i = 1; i < steps.size(); i++) {
            if (value instanceof List<?> list && steps.get(i).equals("isEmpty")) {
                value = list.isEmpty();
                continue;
            }
            if (!(value instanceof Record || value instanceof Enum<?>)) {
                return others.evaluate(context, expression, execution);
            }
            var property = RecordProperties.of(value.getClass(), steps.get(i));
            if (property == null) {
                return others.evaluate(context, expression, execution);
            }
            value = property.read(value);
        }
        return path.get().beginning() == null ? value : path.get().beginning() + value;
    }

    private static Optional<Path> path(String expression) {
        var read = PATH.matcher(expression);
        return read.matches() && !WORDS_OF_OGNL.contains(read.group(2))
                ? Optional.of(new Path(read.group(1), List.of(read.group(2).split("\\."))))
                : Optional.empty();
    }
}
