package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicApiTest {
    @Test
    void noPublicSignatureNamesAGeneratedType() throws IOException, URISyntaxException {
        List<Class<?>> types = publicTypes().toList();
        assertThat(types).contains(Assessment.class, Assessment.Builder.class, AuthorityResolution.Kind.class);
        assertThat(types.stream().flatMap(PublicApiTest::signature))
                .isNotEmpty()
                .noneMatch(PublicApiTest::isGenerated);
    }

    @Test
    void nobodyElseCanMakeAValueOfOurTypes() throws IOException, URISyntaxException {
        assertThat(publicTypes().flatMap(type -> Stream.of(type.getConstructors())))
                .isEmpty();
    }

    private static Stream<Class<?>> publicTypes() throws IOException, URISyntaxException {
        Path classes = Path.of(Assessment.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.list(classes.resolve("org/openapa/model"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> Modifier.isPublic(type.getModifiers()) && !isGenerated(type))
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName("org.openapa.model." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Type> signature(Class<?> type) {
        Stream<AnnotatedElement> members = Stream.of(
                        Stream.of(type.getMethods()), Stream.of(type.getConstructors()), Stream.of(type.getFields()))
                .flatMap(member -> member);
        return members.flatMap(PublicApiTest::types);
    }

    private static Stream<Type> types(AnnotatedElement member) {
        if (member instanceof Field field) {
            return Stream.of(field.getGenericType());
        }
        Stream<Type> parameters = Stream.of(((Executable) member).getGenericParameterTypes());
        return member instanceof Method method
                ? Stream.concat(parameters, Stream.of(method.getGenericReturnType()))
                : parameters;
    }

    private static boolean isGenerated(Type type) {
        return type.getTypeName().contains("org.openapa.model.Immutable");
    }
}
