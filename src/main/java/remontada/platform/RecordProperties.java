package remontada.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ognl.MethodFailedException;
import ognl.ObjectPropertyAccessor;
import ognl.OgnlException;

/// What `${tie.name}` means in a template where the tie is a record: its method `name()`, found once for each type.
///
/// OGNL by itself seeks a getter in all methods of the type each time it meets the expression, which takes longer than
/// everything else that makes a page.
final class RecordProperties extends ObjectPropertyAccessor {
    private static final ClassValue<Map<String, Method>> READABLE = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            var readable = Arrays.stream(type.getDeclaredMethods())
                    .filter(RecordProperties::isReadable)
                    .collect(Collectors.toMap(Method::getName, Function.identity()));
            readable.values().forEach(method -> method.setAccessible(true));
            return Map.copyOf(readable);
        }
    };

    @Override
    @SuppressWarnings("rawtypes")
    public Object getPossibleProperty(Map context, Object target, String name) throws OgnlException {
        var method = READABLE.get(target.getClass()).get(name);
        if (method == null) {
            return super.getPossibleProperty(context, target, name);
        }
        try {
            return method.invoke(target);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new MethodFailedException(target, name, e);
        }
    }

    private static boolean isReadable(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class;
    }
}
