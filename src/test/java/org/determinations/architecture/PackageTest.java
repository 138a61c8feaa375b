package org.determinations.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages inside the rooms: how many files each has, which stand on which, and the door of the secondary analysis. */
class PackageTest {
    /** About forty: what one list of names can still be read at a glance. */
    private static final int MOST_FILES = 45;

    private static final String BASE = Product.BASE + ".";
    private static final JavaClasses PRODUCT = Product.classes();

    @Test
    void no_package_is_longer_than_a_list_that_can_be_read() throws IOException {
        Map<String, Long> tooLong = new TreeMap<>();
        Path sources = Product.root().resolve("src/main/java/org/determinations");
        try (Stream<Path> all = Files.walk(sources)) {
            all.filter(Files::isDirectory)
                    .filter(folder -> files(folder) > MOST_FILES)
                    .forEach(folder -> tooLong.put(sources.relativize(folder).toString(), files(folder)));
        }
        assertThat(tooLong).as("packages with more than %s files", MOST_FILES).isEmpty();
    }

    /** Not only between rooms: each package can be read with those that it stands on alone. */
    @Test
    void no_two_packages_use_each_other_by_any_way_round() {
        Map<String, Set<String>> uses = uses();
        assertThat(uses.keySet()).contains("model.fact", "report.form", "cli.verb", "store.sql");
        Set<String> inCycles = new TreeSet<>();
        uses.keySet().forEach(start -> {
            if (reached(uses, start).contains(start)) {
                inCycles.add(start);
            }
        });
        assertThat(inCycles).as("packages that come back to themselves").isEmpty();
    }

    /**
     * The secondary analysis is a product of its own behind one door: who wants it asks {@code application.secondary}. That the
     * pack's part for it is read at all, one class says for every part of a pack.
     */
    @Test
    void the_secondary_analysis_has_one_door() {
        Set<String> others = PRODUCT.stream()
                .filter(type -> !isIn(type, "disproportionality") && !isIn(type, "application.secondary"))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .anyMatch(target -> isIn(target, "disproportionality")))
                .map(type -> type.getName().substring(BASE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(others).containsExactly("application.policy.Policies");
    }

    private static boolean isIn(JavaClass type, String pack) {
        return type.getPackageName().equals(BASE + pack)
                || type.getPackageName().startsWith(BASE + pack + ".");
    }

    /** Package to the packages that its classes touch, of those that people wrote. */
    private static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new HashMap<>();
        for (JavaClass type : PRODUCT) {
            if (isWritten(type)) {
                Set<String> touched = uses.computeIfAbsent(shortName(type), p -> new HashSet<>());
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(PackageTest::isWritten)
                        .map(PackageTest::shortName)
                        .filter(name -> !name.equals(shortName(type)))
                        .forEach(touched::add);
            }
        }
        return uses;
    }

    private static Set<String> reached(Map<String, Set<String>> uses, String start) {
        Set<String> reached = new HashSet<>();
        Set<String> open = uses.get(start);
        while (!open.isEmpty()) {
            reached.addAll(open);
            open = open.stream()
                    .flatMap(name -> uses.getOrDefault(name, Set.of()).stream())
                    .filter(name -> !reached.contains(name))
                    .collect(Collectors.toSet());
        }
        return reached;
    }

    private static boolean isWritten(JavaClass type) {
        return type.getPackageName().startsWith(BASE) && !isIn(type, "store.generated");
    }

    private static String shortName(JavaClass type) {
        return type.getPackageName().substring(BASE.length());
    }

    private static long files(Path folder) {
        try (Stream<Path> in = Files.list(folder)) {
            return in.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
