package org.determinations.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How long a file, a method and a list of parameters may be, and that every public type says what it is. */
class SizesTest {
    private static final int AT_ONCE = 200;

    @ParameterizedTest
    @CsvSource({
        "src/main/java, java, 300",
        "src/test/java, java, 500",
        "sql, sql, 150",
        "jobs/policies, yaml, 400",
    })
    void no_file_is_longer_than_a_person_reads_at_a_time(String folder, String kind, int most) throws IOException {
        List<String> longer = new ArrayList<>();
        List<Path> files = files(folder, kind);
        for (Path file : files) {
            int lines = Files.readAllLines(file).size();
            if (lines > most) {
                longer.add(file + " has " + lines + " lines; at most " + most);
            }
        }
        assertThat(longer).isEmpty();
        assertThat(files).isNotEmpty();
    }

    @Test
    void main_code_has_short_methods_few_parameters_and_a_comment_on_every_public_type() throws IOException {
        List<Path> files = files("src/main/java", "java");
        List<String> faults = new ArrayList<>();
        try (StandardJavaFileManager manager =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            // Some at a time: the trees of all of them would take more memory than the tests have.
            for (int from = 0; from < files.size(); from += AT_ONCE) {
                List<Path> some = files.subList(from, Math.min(from + AT_ONCE, files.size()));
                faults.addAll(WrittenJava.faults(manager.getJavaFileObjectsFromPaths(some)));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(files).hasSizeGreaterThan(1000);
    }

    static Stream<List<String>> planted() {
        return Stream.of(
                List.of("/** A. */ public class A { void m() " + block(40) + " }"),
                List.of("/** A. */ public class A { void m() " + block(41) + " }", "m has 41 lines; at most 40"),
                List.of("/** A. */ public class A { A() " + block(41) + " }", "<init> has 41 lines; at most 40"),
                List.of("/** A. */ public class A { void m(" + parameters(6) + ") {} }"),
                List.of(
                        "/** A. */ public class A { void m(" + parameters(7) + ") {} }",
                        "m takes 7 parameters; at most 6"),
                List.of("/** A. */ public class A { @Override public void m(" + parameters(7) + ") {} }"),
                List.of("/** A. */ public record A(" + parameters(7) + ") { public A {} }"),
                List.of("public class A {}", "public type A without a comment that says what it is"),
                List.of("/* A. */ public record A() {}", "public type A without a comment that says what it is"),
                List.of("class A { public enum B {} }"),
                List.of(
                        "/** A. */ public interface A { enum B {} }",
                        "public type B without a comment that says what it is"),
                List.of(
                        "/** A. */ public class A { public @interface B {} }",
                        "public type B without a comment that says what it is"),
                List.of("/** A. */ public class A {} class B {}", "a second type beside the file's own"),
                List.of("import java.util.*; class A {}", "an import of everything: java.util.*"),
                List.of("import static java.util.List.*; class A {}", "an import of everything: java.util.List.*"),
                List.of(
                        "import sun.misc.Unsafe; class A {}",
                        "an import of what is Java's own affair: sun.misc.Unsafe"),
                List.of(
                        "import jdk.internal.misc.VM; class A {}",
                        "an import of what is Java's own affair: jdk.internal.misc.VM"),
                List.of("class A { void m() { if (true) { } else if (false) { } else { } } }"),
                List.of("class A { void m() { if (true) return; } }", "a branch or a loop without braces"),
                List.of("class A { void m() { if (true) { } else return; } }", "a branch or a loop without braces"),
                List.of("class A { void m() { for (;;) m(); } }", "a branch or a loop without braces"),
                List.of("class A { void m(int[] a) { for (int i : a) m(a); } }", "a branch or a loop without braces"),
                List.of("class A { void m() { while (true) m(); } }", "a branch or a loop without braces"),
                List.of("class A { void m() { do m(); while (true); } }", "a branch or a loop without braces"));
    }

    @ParameterizedTest
    @MethodSource
    void planted(List<String> sourceAndFault) throws IOException {
        List<String> expected = sourceAndFault.subList(1, sourceAndFault.size()).stream()
                .map(fault -> "A.java line 1: " + fault)
                .toList();
        assertThat(WrittenJava.faults(List.of(source(sourceAndFault.get(0))))).isEqualTo(expected);
    }

    private static String block(int lines) {
        return "{" + "\n".repeat(lines - 1) + "}";
    }

    private static String parameters(int many) {
        return IntStream.range(0, many).mapToObj(i -> "int p" + i).collect(Collectors.joining(", "));
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static List<Path> files(String folder, String kind) throws IOException {
        try (Stream<Path> all = Files.walk(Product.root().resolve(folder))) {
            return all.filter(file -> file.toString().endsWith("." + kind))
                    .sorted()
                    .toList();
        }
    }
}
