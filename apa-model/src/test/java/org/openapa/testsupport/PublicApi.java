package org.openapa.testsupport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * The public types of a module's packages, found in its compiled classes, and what holds for all of them. A module's test gives a sample
 * for each type that is made or passed; for enums, arrays and the usual interfaces of the JDK there are samples already.
 */
public final class PublicApi {
    private final Class<?> anyClass;
    private final List<String> packages;
    private final Map<String, Supplier<?>> samples = new LinkedHashMap<>();

    /**
     * @param anyClass a class of the module
     * @param packages the packages it exports
     */
    public PublicApi(Class<?> anyClass, String... packages) {
        this.anyClass = anyClass;
        this.packages = List.of(packages);
    }

    /** {@return this, with what is passed for parameters of a type, or what its methods are called on} */
    public <T> PublicApi with(Class<T> type, Supplier<? extends T> sample) {
        samples.put(type.getName(), sample);
        return this;
    }

    /**
     * {@return this, with what is passed for parameters of a type written in full}
     *
     * @param type as {@link Type#getTypeName()} writes it, such as a type variable or "java.util.Map&lt;A, G&gt;"
     */
    public PublicApi with(String type, Supplier<?> sample) {
        samples.put(type, sample);
        return this;
    }

    /**
     * {@return the samples whose {@code toString()} is blank, or shows the insides: an Optional, a map, the identity of an object; by the
     * name of the type} Of types that are no builders and have a sample.
     */
    public Map<String, String> shownBadly() {
        return types().stream()
                .filter(type -> type.isEnum() || samples.containsKey(type.getName()))
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .filter(type -> isShownBadly(sample(type).toString()))
                .collect(Collectors.toMap(
                        Class::getSimpleName, type -> sample(type).toString()));
    }

    private static boolean isShownBadly(String shown) {
        return shown.isBlank() || shown.contains("Optional") || shown.matches("(?s).*(@[0-9a-f]{4}|=\\[|=\\{|=null).*");
    }

    /**
     * {@return every public method and constructor that accepts null where it is not marked for it, or refuses it otherwise than by a
     * NullPointerException whose message is the name of the parameter} Not looked at are methods that users implement, and those that the
     * compiler makes.
     */
    public List<String> acceptingNull() {
        List<String> accepting = new ArrayList<>();
        for (Class<?> type : types()) {
            for (Constructor<?> constructor : type.getConstructors()) {
                check(constructor, accepting);
            }
            Stream.of(type.getDeclaredMethods())
                    .filter(PublicApi::isOurs)
                    .sorted(Comparator.comparing(Method::toString))
                    .forEach(method -> check(method, accepting));
        }
        return accepting;
    }

    /** {@return the public types of the packages, nested ones too} */
    public List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        for (String name : packages) {
            Path folder = classes().resolve(name.replace('.', '/'));
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
                        .map(file -> load(name + "." + file.substring(0, file.length() - ".class".length())))
                        .filter(PublicApi::isPublic)
                        .sorted(Comparator.comparing(Class::getName))
                        .forEach(types::add);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        if (types.isEmpty()) {
            throw new AssertionError("no public type in " + packages + " of " + classes());
        }
        return types;
    }

    private Path classes() {
        try {
            return Path.of(
                    anyClass.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, anyClass.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass() && (outer == null || isPublic(outer));
    }

    private static boolean isOurs(Method method) {
        boolean ofCompiler = method.isSynthetic()
                || method.getName().equals("equals")
                || (method.getDeclaringClass().isEnum() && method.getName().equals("valueOf"));
        boolean ofUsers = method.getDeclaringClass().isInterface() && Modifier.isAbstract(method.getModifiers());
        return Modifier.isPublic(method.getModifiers()) && !ofCompiler && !ofUsers;
    }

    private void check(Executable called, List<String> accepting) {
        Type[] types = called.getGenericParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (!called.getParameterTypes()[i].isPrimitive() && !isNullable(called.getAnnotatedParameterTypes()[i])) {
                Object[] arguments = Stream.of(types).map(this::sample).toArray();
                arguments[i] = null;
                String outcome = outcome(called, arguments);
                String name = parameterName(called, i);
                if (!isRefused(outcome, name, called)) {
                    accepting.add(called.getDeclaringClass().getSimpleName() + "."
                            + (called instanceof Method ? called.getName() : "new")
                            + Stream.of(called.getParameterTypes())
                                    .map(Class::getSimpleName)
                                    .toList()
                            + " with null for " + name + ": " + outcome);
                }
            }
        }
    }

    /** Elements of lists and maps are refused by the name of the attribute; what Immutables generates has words of its own. */
    private static boolean isRefused(String outcome, String name, Executable called) {
        return Modifier.isAbstract(called.getModifiers())
                ? outcome.startsWith("NullPointerException")
                : outcome.equals("NullPointerException: " + name)
                        || outcome.matches("NullPointerException: [a-zA-Z]+: null (element|key|value of .+)");
    }

    private String outcome(Executable called, Object[] arguments) {
        try {
            if (called instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
                return "is accepted";
            }
            Object target = Modifier.isStatic(called.getModifiers()) ? null : sample(called.getDeclaringClass());
            ((Method) called).invoke(target, arguments);
            return "is accepted";
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            return thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new AssertionError("cannot call " + called + " with " + Arrays.toString(arguments), e);
        }
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    /** {@return the name that the compiler leaves for debuggers; none where a method has no code} */
    private static String parameterName(Executable called, int index) {
        Class<?> type = called.getDeclaringClass();
        if (type.isRecord() && called instanceof Constructor) {
            return type.getRecordComponents()[index].getName();
        }
        int slot = Modifier.isStatic(called.getModifiers()) ? 0 : 1;
        for (Class<?> before : Arrays.asList(called.getParameterTypes()).subList(0, index)) {
            slot += before == long.class || before == double.class ? 2 : 1;
        }
        return localVariables(called).getOrDefault(slot, "argument " + index);
    }

    private static Map<Integer, String> localVariables(Executable called) {
        String name = called instanceof Method ? called.getName() : "<init>";
        String descriptor = called instanceof Method method
                ? net.bytebuddy.jar.asm.Type.getMethodDescriptor(method)
                : net.bytebuddy.jar.asm.Type.getConstructorDescriptor((Constructor<?>) called);
        Map<Integer, String> names = new HashMap<>();
        MethodVisitor variables = new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitLocalVariable(
                    String variable, String type, String signature, Label start, Label end, int slot) {
                names.putIfAbsent(slot, variable);
            }
        };
        ClassVisitor methods = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable MethodVisitor visitMethod(
                    int access, String method, String type, String signature, String[] exceptions) {
                return method.equals(name) && type.equals(descriptor) ? variables : null;
            }
        };
        Class<?> type = called.getDeclaringClass();
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream bytes = Objects.requireNonNull(type.getResourceAsStream(file))) {
            new ClassReader(bytes).accept(methods, 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return names;
    }

    private Object sample(Type type) {
        Supplier<?> given = samples.get(type.getTypeName());
        if (given != null) {
            return given.get();
        }
        if (type instanceof ParameterizedType parameterized) {
            return sample(parameterized.getRawType());
        }
        if (type instanceof TypeVariable<?> variable) {
            return sample(variable.getBounds()[0]);
        }
        if (type instanceof WildcardType wildcard) {
            return sample(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof GenericArrayType array) {
            Object item = sample(array.getGenericComponentType());
            return array(item.getClass(), item);
        }
        return ofClass((Class<?>) type);
    }

    private Object ofClass(Class<?> type) {
        if (type.isArray()) {
            return array(type.getComponentType(), sample(type.getComponentType()));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Supplier<?> usual = Usual.SAMPLES.get(type);
        if (usual == null) {
            throw new AssertionError("no sample for " + type);
        }
        return usual.get();
    }

    private static Object array(Class<?> component, Object item) {
        Object array = Array.newInstance(component, 1);
        Array.set(array, 0, item);
        return array;
    }

    /** Samples for types of the JDK and of Guava. */
    private static final class Usual {
        static final Map<Class<?>, Supplier<?>> SAMPLES = new LinkedHashMap<>();

        private static <T> void put(Class<T> type, Supplier<? extends T> sample) {
            SAMPLES.put(type, sample);
        }

        static {
            put(boolean.class, () -> true);
            put(byte.class, () -> (byte) 1);
            put(int.class, () -> 1);
            put(long.class, () -> 1L);
            put(double.class, () -> 1.0);
            put(String.class, () -> "x");
            put(CharSequence.class, () -> "x");
            put(Object.class, Object::new);
            put(Enum.class, () -> DayOfWeek.MONDAY);
            put(Class.class, () -> DayOfWeek.class);
            put(LocalDate.class, () -> LocalDate.of(2005, 12, 1));
            put(Optional.class, Optional::empty);
            put(OptionalInt.class, OptionalInt::empty);
            put(Iterable.class, List::of);
            put(Collection.class, List::of);
            put(List.class, List::of);
            put(Set.class, Set::of);
            put(Map.class, Map::of);
            put(Stream.class, Stream::of);
            put(ImmutableList.class, ImmutableList::of);
            put(ImmutableSet.class, ImmutableSet::of);
            put(ImmutableMap.class, ImmutableMap::of);
            put(ImmutableListMultimap.class, ImmutableListMultimap::of);
            put(Function.class, () -> argument -> argument);
            put(BiConsumer.class, () -> (one, other) -> {});
            put(Consumer.class, () -> argument -> {});
            put(Predicate.class, () -> argument -> true);
            put(BiPredicate.class, () -> (one, other) -> true);
            put(Throwable.class, RuntimeException::new);
            put(Path.class, () -> Path.of("x"));
            put(InputStream.class, InputStream::nullInputStream);
            put(OutputStream.class, OutputStream::nullOutputStream);
        }

        private Usual() {}
    }
}
