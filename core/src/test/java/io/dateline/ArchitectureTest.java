package io.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of the packages. Each of these was seen to fail on a class made for it. */
class ArchitectureTest {
    private static final String LUCENE = "org.apache.lucene";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.dateline");

    /** Matched from io on: a pattern that begins with io.dateline leaves the root package out, and stays green. */
    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyOnePackageKnowsLucene() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.dateline.internal.lucene")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(LUCENE + "..")
                .check(CLASSES);
    }

    @Test
    void onlyTheRootKnowsTheInternals() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.dateline", "io.dateline.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.dateline.internal..")
                .check(CLASSES);
    }

    @Test
    void nothingPublicNamesALuceneType() {
        List<String> leaks = CLASSES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(ArchitectureTest::publicTypes)
                .filter(type -> type.contains(LUCENE))
                .toList();
        assertThat(CLASSES).isNotEmpty();
        assertThat(leaks).isEmpty();
    }

    private static Stream<String> publicTypes(JavaClass type) {
        Stream<String> units = type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(ArchitectureTest::types);
        Stream<String> fields = type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaField::getFullName);
        Stream<String> parents = type.getAllRawSuperclasses().stream().map(JavaClass::getFullName);
        return Stream.of(units, fields, parents).flatMap(all -> all);
    }

    private static Stream<String> types(JavaCodeUnit unit) {
        Stream<String> given = unit.getRawParameterTypes().stream().map(JavaClass::getFullName);
        Stream<String> back = Stream.of(unit.getRawReturnType().getFullName());
        Stream<String> thrown = unit.getExceptionTypes().stream()
                .map(thrownType -> thrownType.toErasure().getFullName());
        return Stream.of(given, back, thrown).flatMap(all -> all).map(type -> unit.getFullName() + ": " + type);
    }
}
