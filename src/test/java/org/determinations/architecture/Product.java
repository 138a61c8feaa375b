package org.determinations.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.fact.Fact;

/** The product's compiled classes, without tests, as the architecture tests see them. */
final class Product {
    static final String BASE = "org.determinations";
    static final String GENERATED = BASE + ".store.generated..";

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Set<String> CONVERSIONS = Set.of("doubleValue", "floatValue");

    private Product() {}

    /** Without the command line library, whose sources are compiled beside ours. */
    static JavaClasses classes() {
        return Read.CLASSES;
    }

    /** Read once for each process: every test of the architecture asks for them, and they take seconds. */
    private static final class Read {
        private static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(location -> !location.contains("/classes/picocli/"))
                .importPath(root().resolve("target/classes"));
    }

    /** The checkout. */
    static Path root() {
        return Path.of(System.getProperty("determinations.app", "."));
    }

    /** The first part of the package below the base, or the empty string in the base itself. */
    static String roomOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BASE + ".") ? name.substring(BASE.length() + 1).split("\\.", 2)[0] : "";
    }

    /** The first parts of the packages that people wrote, below the base. */
    static Set<String> rooms() {
        return classes().stream().map(Product::roomOf).collect(Collectors.toSet());
    }

    /** The simple names of the classes of facts. */
    static List<String> kindsOfFact() {
        return new ClassFileImporter()
                .importPath(root().resolve("target/classes/org/determinations/model")).stream()
                        .filter(type -> type.isAssignableTo(Fact.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .sorted()
                        .toList();
    }

    /** Whether people wrote the class, rather than the build. */
    static boolean isWritten(JavaClass type) {
        return !type.getPackageName().startsWith(BASE + ".store.generated");
    }

    static ArchCondition<JavaClass> notUseFloatingPoint() {
        return new ArchCondition<>("not use double or float") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<String> fields = type.getFields().stream()
                        .filter(field -> isFloating(field.getRawType()))
                        .map(field -> field.getFullName() + " is a "
                                + field.getRawType().getName());
                Stream<String> signatures = type.getCodeUnits().stream()
                        .filter(Product::hasFloatingSignature)
                        .map(unit -> unit.getFullName() + " takes or returns a floating point number");
                Stream<String> calls = type.getMethodCallsFromSelf().stream()
                        .filter(Product::isFloatingCall)
                        .map(JavaMethodCall::getDescription);
                Stream.of(fields, signatures, calls)
                        .flatMap(found -> found)
                        .forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
            }
        };
    }

    /** The names of the parameter types of the method or constructor called, joined by commas. */
    static String parametersOf(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).collect(Collectors.joining(","))
                : "";
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    private static boolean hasFloatingSignature(JavaCodeUnit unit) {
        return isFloating(unit.getRawReturnType())
                || unit.getRawParameterTypes().stream().anyMatch(Product::isFloating);
    }

    private static boolean isFloatingCall(JavaMethodCall call) {
        return isFloating(call.getTargetOwner()) || CONVERSIONS.contains(call.getName());
    }
}
