package org.openapa.json;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.rules.Rule;

/** How the library is built: which module and package may know which, and what no class may do. */
class ArchitectureTest {
    private static final List<Class<?>> ONE_OF_EACH_MODULE =
            ImmutableList.of(Assessment.class, Rule.class, ApaJson.class);
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .importLocations(
                    ONE_OF_EACH_MODULE.stream().map(ArchitectureTest::location).toList());

    /** Fields that are not final, none of which is part of a value. */
    private static final Set<String> CHANGING = ImmutableSet.of(
            // A context goes from rule to rule, and a finding grows by what its rule adds, during one check on one
            // thread.
            "org.openapa.rules.RuleContext.resolved",
            "org.openapa.rules.RuleContext.rule",
            "org.openapa.rules.RuleContext.open",
            "org.openapa.rules.RuleContext.start",
            "org.openapa.rules.RuleContext$Draft.most",
            "org.openapa.rules.RuleContext$Draft.item",
            "org.openapa.rules.RuleContext.members",
            "org.openapa.rules.Members.equal",
            "org.openapa.rules.Members.same",
            // What known findings have met, in one session on one thread.
            "org.openapa.rules.KnownLines$Line.met",
            // One search, count or walk on one thread.
            "org.openapa.rules.catalogue.Items$Traits.count",
            "org.openapa.rules.catalogue.Items$Traits.hashes",
            "org.openapa.rules.catalogue.Items$Traits.seen",
            "org.openapa.rules.catalogue.Texts$Traits.seen",
            "org.openapa.rules.grading.Objector$Search.fault",
            "org.openapa.rules.grading.Tally.count",
            "org.openapa.rules.grading.Tally.tried",
            // Worked out when first asked for, always the same, and volatile.
            "org.openapa.model.AuthorityRegister.names",
            "org.openapa.model.NameIndex.byOtherName",
            "org.openapa.rules.Report.told",
            "org.openapa.rules.grading.Objector.answers",
            "org.openapa.json.StreamRecord.decoded");

    /** Classes whose objects live while one thread reads one document or stream, or writes one stream. */
    private static final Set<String> READING = ImmutableSet.of(
            "org.openapa.json.AssessmentReader",
            "org.openapa.json.ByteTokens",
            "org.openapa.json.FindingReader$Parts",
            "org.openapa.json.GuardedOutput",
            "org.openapa.json.ItemFrames",
            "org.openapa.json.ItemScanner",
            "org.openapa.json.Items",
            "org.openapa.json.LineFrames",
            "org.openapa.json.Names",
            "org.openapa.json.Output$Bounded",
            "org.openapa.json.ParserTokens",
            "org.openapa.json.ParserTokens$Level",
            "org.openapa.json.Pointer",
            "org.openapa.json.Problems",
            "org.openapa.json.Properties",
            "org.openapa.json.Records",
            "org.openapa.json.ReportReader",
            "org.openapa.json.SarifWriter",
            "org.openapa.json.SettingsReader",
            "org.openapa.json.SettingsReader$Known",
            "org.openapa.json.Sink",
            "org.openapa.json.StringScanner",
            "org.openapa.json.TextPositions",
            "org.openapa.json.Window");

    private static final DescribedPredicate<JavaClass> PUBLIC_API = describe(
            "are part of the API", type -> !type.getPackageName().endsWith(".internal") && outermostAreAllPublic(type));

    @Test
    void theClassesOfAllModulesAreLookedAt() {
        assertThat(LIBRARY.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .contains(
                        "org.openapa.model",
                        "org.openapa.model.internal",
                        "org.openapa.rules",
                        "org.openapa.rules.catalogue",
                        "org.openapa.rules.internal",
                        "org.openapa.json");
        assertThat(LIBRARY.stream().filter(PUBLIC_API)).hasSizeGreaterThan(50);
    }

    @Test
    void dependenciesAreSeenWhereTheyAre() {
        assertThat(ImmutableList.of("com.fasterxml..", "org.openapa.rules..", "org.openapa.model.internal.."))
                .allSatisfy(known -> assertThat(noClasses()
                                .that()
                                .resideInAPackage("org.openapa.json")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(known)
                                .evaluate(LIBRARY)
                                .hasViolation())
                        .isTrue());
    }

    @Test
    void modulesDependOneWay() {
        noClasses()
                .that()
                .resideInAPackage("org.openapa.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.openapa.rules..", "org.openapa.json..")
                .check(LIBRARY);
        noClasses()
                .that()
                .resideInAPackage("org.openapa.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.openapa.json..")
                .check(LIBRARY);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.openapa.(**)").should().beFreeOfCycles().check(LIBRARY);
    }

    @Test
    void onlyTheCodecKnowsJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.openapa.json")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(LIBRARY);
    }

    @Test
    void theLibraryStandsOnGuavaJacksonAndTheJdkAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.openapa..",
                        "com.google.common..",
                        "com.google.errorprone.annotations..",
                        "com.fasterxml.jackson..",
                        "org.immutables.value..",
                        "org.jspecify.annotations.."))
                .check(LIBRARY);
    }

    @Test
    void nothingLogs() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache..", "com.google.common.flogger..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.System$Logger")
                .check(LIBRARY);
    }

    @Test
    void nothingReflects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .callMethodWhere(describe(
                        "Class.forName or newInstance is called",
                        call -> call.getTargetOwner().isEquivalentTo(Class.class)
                                && ImmutableSet.of("forName", "newInstance").contains(call.getName())))
                .check(LIBRARY);
    }

    @Test
    void nothingIsSerializableButExceptionsEnumsAndWhatJacksonMakesSo() {
        noClasses()
                .that(not(assignableTo(Throwable.class))
                        .and(not(assignableTo(Enum.class)))
                        .and(not(assignableTo(resideInAPackage("com.fasterxml.jackson..")))))
                .should()
                .beAssignableTo(Serializable.class)
                .check(LIBRARY);
    }

    @Test
    void fieldsAreFinal() {
        fields().that(describe(
                        "are neither a builder's nor among those that may change",
                        field -> !isBuilder(field.getOwner())
                                && !READING.contains(field.getOwner().getName())
                                && !CHANGING.contains(nameOf(field))))
                .should()
                .beFinal()
                .check(LIBRARY);
    }

    @Test
    void nothingStaticCanChange() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(describe("a mutable type", ArchitectureTest::isMutable))
                .check(LIBRARY);
        fields().that()
                .areStatic()
                .and()
                .haveRawType(describe("an array", JavaClass::isArray))
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .bePrivate()
                .check(LIBRARY);
    }

    @Test
    void theApiNamesNoGeneratedClass() {
        assertThat(apiMethods().flatMap(ArchitectureTest::signature))
                .isNotEmpty()
                .noneMatch(type -> type.getSimpleName().startsWith("Immutable")
                        && !type.getPackageName().startsWith("com.google.common"));
    }

    @Test
    void theApiNamesNoInternalClass() {
        assertThat(apiMethods().flatMap(ArchitectureTest::signature))
                .noneMatch(resideInAPackage("org.openapa..internal.."));
    }

    @Test
    void internalPackagesAreExportedToOurModulesAlone() {
        Path[] modules =
                ONE_OF_EACH_MODULE.stream().map(ArchitectureTest::origin).toArray(Path[]::new);
        assertThat(ModuleFinder.of(modules).findAll())
                .hasSize(3)
                .flatMap(module -> module.descriptor().exports())
                .hasSizeGreaterThan(3)
                .allSatisfy(exports -> assertThat(exports.targets())
                        .allMatch(target -> target.startsWith("org.openapa."))
                        .matches(targets -> exports.source().endsWith(".internal") != targets.isEmpty()));
    }

    /** {@return the jar or folder that a class comes from} */
    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Location location(Class<?> type) {
        Path origin = origin(type);
        try {
            return Files.isDirectory(origin) ? Location.of(origin) : Location.of(new JarFile(origin.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean outermostAreAllPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass()
                        .map(ArchitectureTest::outermostAreAllPublic)
                        .orElse(true);
    }

    private static String nameOf(JavaField field) {
        return field.getOwner().getName() + "." + field.getName();
    }

    private static boolean isBuilder(JavaClass type) {
        return type.getSimpleName().equals("Builder");
    }

    private static boolean isMutable(JavaClass type) {
        boolean collection = Stream.of(Iterable.class, Map.class).anyMatch(mutable -> type.isAssignableTo(mutable));
        return (collection && !type.getSimpleName().startsWith("Immutable"))
                || type.getPackageName().startsWith("java.util.concurrent")
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(StringBuilder.class);
    }

    /** {@return the methods that a user of the library can call or override, those inherited from hidden classes too} */
    private static Stream<JavaMethod> apiMethods() {
        return LIBRARY.stream()
                .filter(PUBLIC_API)
                .flatMap(type -> type.getAllMethods().stream())
                .filter(method -> method.getOwner().getPackageName().startsWith("org.openapa"))
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        || method.getModifiers().contains(JavaModifier.PROTECTED))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static Stream<JavaClass> signature(JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }
}
