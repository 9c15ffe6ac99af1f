package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every wither and every builder, looked up by reflection so that a new attribute is tested at once. */
class ValueTypesTest {
    private static final String ADDER = "(add|put)(All)?[A-Z].*";

    static Stream<Object> values() {
        return Stream.of(
                Examples.full("text"),
                Examples.full("text").authority(),
                Examples.letter("text"),
                Examples.addressee("text"),
                Examples.signatory("text"),
                Examples.section("text"),
                Examples.serviceManagement("text"),
                Examples.exploration("text"),
                Examples.topic("text"),
                Examples.source("text"),
                Examples.authority("Bedfordshire County Council"));
    }

    static Stream<Arguments> withers() {
        return values().flatMap(value -> methods(type(value), "with").map(method -> Arguments.of(value, method)));
    }

    static Stream<Method> setters() {
        return buildingMethods().filter(method -> !method.getName().matches(ADDER));
    }

    static Stream<Method> adders() {
        return buildingMethods().filter(method -> method.getName().matches(ADDER));
    }

    private static Stream<Method> buildingMethods() {
        return values().flatMap(value -> Stream.of(type(value).getDeclaredClasses()))
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .flatMap(
                        builder -> Stream.of(builder.getMethods()).filter(method -> method.getReturnType() == builder));
    }

    @ParameterizedTest
    @MethodSource("withers")
    void aWitherChangesItsAttributeAloneAndBack(Object value, Method wither) throws ReflectiveOperationException {
        String attribute = attribute(wither);
        Object before = attributes(value).get(attribute);
        Object other = sameWrapping(before, other(bare(before)));
        Object changed = wither.invoke(value, argument(wither, other));
        Map<String, Object> expected = new HashMap<>(attributes(value));
        expected.put(attribute, other);
        assertThat(attributes(changed)).isEqualTo(expected).isNotEqualTo(attributes(value));
        assertThat(changed).isNotEqualTo(value);
        assertThat(wither.invoke(changed, argument(wither, before)))
                .isEqualTo(value)
                .hasSameHashCodeAs(value);
    }

    @ParameterizedTest
    @MethodSource("withers")
    void anOptionalAttributeCanBeTakenAway(Object value, Method wither) throws ReflectiveOperationException {
        if (wither.getParameterTypes()[0] == Optional.class) {
            Map<String, Object> expected = new HashMap<>(attributes(value));
            expected.put(attribute(wither), Optional.empty());
            assertThat(attributes(wither.invoke(value, Optional.empty()))).isEqualTo(expected);
        } else {
            assertThatThrownBy(() -> wither.invoke(value, new Object[] {null}))
                    .isInstanceOf(InvocationTargetException.class)
                    .hasCauseInstanceOf(NullPointerException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyAttributeHasAValueHereAndAWither(Object value) throws ReflectiveOperationException {
        assertThat(attributes(value).values()).doesNotContain(Optional.empty(), ImmutableList.of(), ImmutableMap.of());
        assertThat(methods(type(value), "")
                        .filter(method -> method.getParameterCount() == 0)
                        .map(Method::getName))
                .isSubsetOf(attributes(value).keySet());
    }

    @Test
    void valuesBuiltAlikeAreEqual() {
        assertThat(values()).containsExactlyElementsOf(values().toList());
        assertThat(values().map(Object::hashCode))
                .containsExactlyElementsOf(values().map(Object::hashCode).toList());
    }

    @ParameterizedTest
    @MethodSource("setters")
    void aBuilderTakesAnAttributeOnceAndRefusesNull(Method setter) throws ReflectiveOperationException {
        String name = setter.getName();
        Object filled = filled(setter);
        Object argument = argument(setter, attributes(filled).get(name));
        assertThatThrownBy(() -> setter.invoke(builder(filled), new Object[] {null}))
                .cause()
                .isInstanceOf(NullPointerException.class)
                .message()
                .contains(name);
        Object builder = builder(filled);
        assertThat(setter.invoke(builder, argument)).isSameAs(builder);
        assertThatThrownBy(() -> setter.invoke(builder, argument))
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .message()
                .endsWith("attribute is already set: " + name);
    }

    @ParameterizedTest
    @MethodSource("adders")
    void aBuilderRefusesNullInAListOrMapAndNamesIt(Method adder) throws ReflectiveOperationException {
        Object filled = filled(adder);
        String attribute = listOrMap(adder, filled);
        Object[] good = arguments(adder, attributes(filled).get(attribute));
        Object builder = builder(filled);
        assertThat(adder.invoke(builder, good)).isSameAs(builder);
        for (Object[] bad : withNull(good)) {
            assertThatThrownBy(() -> adder.invoke(builder(filled), bad))
                    .cause()
                    .isInstanceOf(NullPointerException.class)
                    .message()
                    .matches(attribute + "(: null (element|key|value of .+))?");
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyListAndMapCanBeGivenOneByOneOrWhole(Object value) throws ReflectiveOperationException {
        List<String> expected = new ArrayList<>();
        attributes(value).forEach((name, of) -> {
            if (of instanceof List || of instanceof Map) {
                expected.add("one of " + name);
                expected.add("all of " + name);
            }
        });
        List<String> found = new ArrayList<>();
        for (Method adder :
                adders().filter(method -> filled(method).equals(value)).toList()) {
            Class<?> last = adder.getParameterTypes()[adder.getParameterCount() - 1];
            boolean all = last == Iterable.class || last == Map.class;
            if (!adder.isVarArgs()) {
                found.add((all ? "all of " : "one of ") + listOrMap(adder, value));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Assessment     | [edition, authority]
            LocalAuthority | [number, gssCode, name, shortName, type, region]
            Exploration    | [outcome]
            """)
    void aBuilderNamesTheRequiredAttributesThatAreMissing(String type, String missing) {
        Object value = values().filter(
                        candidate -> type(candidate).getSimpleName().equals(type))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() ->
                        type(value).getDeclaredClasses()[0].getMethod("build").invoke(builder(value)))
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build " + type + ", some of required attributes are not set " + missing);
    }

    @Test
    void aReferenceNeedsANameANumberOrACode() {
        AuthorityReference number = AuthorityReference.of(LaNumber.of(873));
        assertThatThrownBy(() -> number.withLaNumber(Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("an authority reference needs at least one of name, laNumber and gssCode");
        assertThatThrownBy(() -> AuthorityReference.builder().build()).isInstanceOf(IllegalStateException.class);
        assertThat(number.withName("x").withLaNumber(Optional.empty())).isEqualTo(AuthorityReference.of("x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0\u2003\u3000", "\u0085\u2028\u2029"})
    void aReferencesNameIsNotBlank(String blank) {
        AuthorityReference number = AuthorityReference.of(LaNumber.of(873));
        for (ThrowingCallable making : List.<ThrowingCallable>of(
                () -> AuthorityReference.of(blank),
                () -> number.withName(blank),
                () -> number.withName(Optional.of(blank)),
                () -> AuthorityReference.builder().name(blank).build())) {
            assertThatThrownBy(making)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a council's name must not be blank");
        }
        assertThat(number.withName(" -").name()).contains(" -");
    }

    /** The value that has every attribute set which the method's builder builds. */
    private static Object filled(Method method) {
        return values().filter(value -> type(value) == method.getReturnType().getEnclosingClass())
                .findFirst()
                .orElseThrow();
    }

    /** The list or map that a method adds to: the one whose name begins like the rest of the method's. */
    private static String listOrMap(Method adder, Object filled) throws ReflectiveOperationException {
        String rest = adder.getName().replaceFirst("(add|put)(All)?", "");
        String singular = Ascii.toLowerCase(rest.charAt(0)) + rest.substring(1);
        return attributes(filled).entrySet().stream()
                .filter(entry -> entry.getValue() instanceof List || entry.getValue() instanceof Map)
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(
                        name -> Strings.commonPrefix(name, singular).length()))
                .orElseThrow();
    }

    /** What a method that adds takes, from a list or map. */
    private static Object[] arguments(Method adder, Object value) {
        Class<?> type = adder.getParameterTypes()[0];
        if (type == Iterable.class || type == Map.class) {
            return new Object[] {value};
        } else if (value instanceof Map<?, ?> map) {
            Map.Entry<?, ?> entry = map.entrySet().iterator().next();
            return new Object[] {entry.getKey(), entry.getValue()};
        }
        Object element = ((List<?>) value).get(0);
        if (!type.isArray()) {
            return new Object[] {element};
        }
        Object array = Array.newInstance(type.getComponentType(), 1);
        Array.set(array, 0, element);
        return new Object[] {array};
    }

    /** The arguments with null in every place where it can stand. */
    private static List<Object[]> withNull(Object[] good) {
        List<Object[]> bad = new ArrayList<>();
        for (int i = 0; i < good.length; i++) {
            Object[] arguments = good.clone();
            arguments[i] = null;
            bad.add(arguments);
        }
        if (good[0] instanceof Object[] array) {
            bad.add(new Object[] {Arrays.copyOf(array, array.length + 1)});
        } else if (good[0] instanceof List<?> list) {
            List<Object> longer = new ArrayList<>(list);
            longer.add(null);
            bad.add(new Object[] {longer});
        } else if (good[0] instanceof Map<?, ?> map) {
            Map.Entry<?, ?> entry = map.entrySet().iterator().next();
            bad.add(new Object[] {Collections.singletonMap(null, entry.getValue())});
            bad.add(new Object[] {Collections.singletonMap(entry.getKey(), null)});
        }
        return bad;
    }

    private static Class<?> type(Object value) {
        return value.getClass().getSuperclass();
    }

    private static Object builder(Object value) throws ReflectiveOperationException {
        return type(value).getMethod("builder").invoke(null);
    }

    private static Stream<Method> methods(Class<?> type, String prefix) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method.getName().startsWith(prefix));
    }

    private static String attribute(Method wither) {
        String name = wither.getName().substring("with".length());
        return Ascii.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Map<String, Object> attributes(Object value) throws ReflectiveOperationException {
        Map<String, Object> attributes = new HashMap<>();
        for (Method wither : methods(type(value), "with").toList()) {
            String name = attribute(wither);
            attributes.put(name, type(value).getMethod(name).invoke(value));
        }
        return attributes;
    }

    private static Object bare(Object value) {
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }

    private static Object sameWrapping(Object like, Object value) {
        return like instanceof Optional<?> ? Optional.of(value) : value;
    }

    private static Object argument(Method method, Object value) {
        return method.getParameterTypes()[0] == Optional.class ? value : bare(value);
    }

    /** Another value of the same type. */
    private static Object other(Object value) {
        if (value instanceof String text) {
            return text + ", changed";
        } else if (value instanceof LocalDate date) {
            return date.plusDays(1);
        } else if (value instanceof Enum<?> constant) {
            return Stream.of(constant.getDeclaringClass().getEnumConstants())
                    .filter(another -> another != constant)
                    .findFirst()
                    .orElseThrow();
        } else if (value instanceof ImmutableList<?>) {
            return ImmutableList.of();
        } else if (value instanceof ImmutableMap<?, ?>) {
            return ImmutableMap.of();
        } else if (value instanceof LaNumber) {
            return LaNumber.of(999);
        } else if (value instanceof GssCode) {
            return GssCode.parse("E99999999");
        } else if (value instanceof JudgementTable) {
            return JudgementTable.parse("CS1");
        } else if (value instanceof AuthorityReference) {
            return AuthorityReference.of("Surrey County Council");
        } else if (value instanceof Letter) {
            return Examples.letter("changed");
        } else if (value instanceof Addressee) {
            return Examples.addressee("changed");
        } else if (value instanceof ServiceManagement) {
            return Examples.serviceManagement("changed");
        } else if (value instanceof Source) {
            return Examples.source("changed");
        }
        throw new AssertionError("no other value known for " + value.getClass());
    }
}
