package shangliang;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;
import shangliang.base.Command;

/** The rules of the house that the compiler cannot see. */
class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/Jte"))
            .importPackages("shangliang");

    private static final JavaClasses ALL = new ClassFileImporter().importPackages("shangliang");

    @Test
    void onlyTheClockReadsTheTime() {
        hold(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("shangliang.base.ClockConfiguration")
                .should()
                .accessTargetWhere(readsTheTime())
                .because("now is a parameter, and the one Clock bean is its source"));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheTime() {
        return DescribedPredicate.describe("reads the machine's time", access -> {
            var target = access.getTarget();
            var owner = target.getOwner().getName();
            return switch (owner) {
                case "java.lang.System" -> target.getName().equals("currentTimeMillis");
                case "java.time.Clock" -> target.getName().startsWith("system");
                case "java.util.Date" -> target.getName().equals("<init>") && takesNothing(target);
                default -> owner.startsWith("java.time.") && target.getName().equals("now") && takesNothing(target);
            };
        });
    }

    private static boolean takesNothing(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().isEmpty();
    }

    @Test
    void aPackageHasAtMostOneWriteDoor() {
        Map<String, Long> doors = MAIN.stream()
                .filter(ArchitectureTests::isTransactional)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(doors).allSatisfy((name, count) -> assertThat(count).as(name).isEqualTo(1));
    }

    @Test
    void noControllerHoldsATransaction() {
        assertThat(MAIN.stream()
                        .filter(ArchitectureTests::isTransactional)
                        .filter(type -> type.isMetaAnnotatedWith(Controller.class)))
                .isEmpty();
    }

    private static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    @Test
    void theEngineKnowsNoFramework() {
        hold(classes()
                .that()
                .resideInAPackage("shangliang.engine..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "shangliang.engine..",
                        "org.jspecify.annotations",
                        "org.springframework.modulith",
                        "de.bwaldvogel.liblinear")));
    }

    @Test
    void oneClassKnowsTheLibraryOfTheTopics() {
        hold(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("shangliang.engine.topics.Machine")
                .should()
                .dependOnClassesThat(resideInAnyPackage("de.bwaldvogel.liblinear"))
                .because("a library stays behind one class"));
    }

    @Test
    void controllersAreNobodysBusiness() {
        hold(classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate());
    }

    @Test
    void everyHandlerSaysWhoMayCallIt() {
        hold(methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should()
                .beAnnotatedWith("shangliang.web.Access"));
    }

    @Test
    void onlyCommandsAndStartUpTalkToTheTerminal() {
        hold(noClasses()
                .that()
                .areNotAssignableTo(Command.class)
                .and(DescribedPredicate.not(resideInAPackage("shangliang.base.start")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    @Test
    void nothingUsesMocksGeneratedAccessorsOrAnObjectMapper() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.mockito..", "lombok..", "jakarta.persistence.."))
                .check(ALL);
    }

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }
}
