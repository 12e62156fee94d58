package remontada.platform;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import ognl.ObjectPropertyAccessor;
import ognl.OgnlException;
import org.jspecify.annotations.Nullable;

/// What `${tie.name}` means in a template where the tie is a record: its method `name()`, found once for each type.
///
/// OGNL by itself seeks a getter in all methods of the type each time it meets the expression, which takes longer than
/// everything else that makes a page.
final class RecordProperties extends ObjectPropertyAccessor {
    private static final ClassValue<Map<String, Property>> READABLE = new ClassValue<>() {
        @Override
        protected Map<String, Property> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(RecordProperties::isReadable)
                    .collect(Collectors.toUnmodifiableMap(Method::getName, Property::of));
        }
    };

    /// A method without parameters of one type.
    record Property(MethodHandle method) {
        private static final MethodType READING = MethodType.methodType(Object.class, Object.class);

        static Property of(Method method) {
            method.setAccessible(true);
            try {
                return new Property(MethodHandles.lookup().unreflect(method).asType(READING));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        @Nullable
        Object read(Object target) {
            try {
                return (Object) method.invokeExact(target);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// A property of a type; null where it has none of that name.
    static @Nullable Property of(Class<?> type, String name) {
        return READABLE.get(type).get(name);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Object getPossibleProperty(Map context, Object target, String name) throws OgnlException {
        var property = of(target.getClass(), name);
        return property == null ? super.getPossibleProperty(context, target, name) : property.read(target);
    }

    private static boolean isReadable(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class;
    }
}
