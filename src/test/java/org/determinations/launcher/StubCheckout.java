package org.determinations.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** The launcher in a checkout with spaces in its path, with JDKs that only say how they were called. */
abstract class StubCheckout {
    /** Prints its home and arguments; makes the archive that it is asked for; exits with 7. */
    private static final String JAVA = """
            #!/bin/sh
            echo "home ${0%/bin/java}"
            for word in "$@"; do
              echo "word $word"
              case $word in
                -XX:AOTCacheOutput=*|-XX:ArchiveClassesAtExit=*) echo archive >"${word#*=}" ;;
              esac
            done
            exit 7
            """;

    /** Makes the jar, later than the sources. */
    private static final String MAVEN = """
            #!/bin/sh
            echo "mvn $* with $JAVA_HOME" >>"%1$s/mvn.log"
            [ ! -e "%1$s/broken" ] || { echo "cannot find symbol"; exit 1; }
            sleep 1
            mkdir -p "%1$s/target"
            echo jar >"%1$s/target/determinations.jar"
            """;

    @TempDir(factory = TempDirFactory.Standard.class)
    Path scratch;

    Path app;
    Path tools;

    record Ending(int code, List<String> out, String err) {
        List<String> words() {
            return out.stream()
                    .filter(line -> line.startsWith("word "))
                    .map(line -> line.substring(5))
                    .toList();
        }
    }

    @BeforeEach
    final void layOutCheckout() throws IOException {
        app = Files.createDirectories(scratch.resolve("the checkout")).toRealPath();
        tools = Files.createDirectories(scratch.resolve("tools"));
        Path launcher = Path.of(System.getProperty("determinations.app", "."), "determinations");
        assertThat(Files.copy(launcher, app.resolve("determinations")).toFile().setExecutable(true))
                .isTrue();
        Files.createDirectories(app.resolve(".git"));
        Files.createDirectories(app.resolve("sql"));
        Files.createDirectories(app.resolve("src/main"));
        Files.writeString(app.resolve("pom.xml"), "<project/>");
    }

    final Path jar() {
        return app.resolve("target/determinations.jar");
    }

    final Path archive(String kind, String version) {
        return app.resolve("target/start/" + kind + "-Example_Ltd-" + version + "+1");
    }

    final void built() throws IOException {
        Files.createDirectories(app.resolve("target"));
        Files.writeString(jar(), "jar");
    }

    final void maven() throws IOException {
        executable(tools.resolve("mvn"), MAVEN.formatted(app));
    }

    final Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(scratch.resolve("jdk " + version));
        Files.createDirectories(home.resolve("bin"));
        executable(home.resolve("bin/java"), JAVA);
        executable(home.resolve("bin/javac"), JAVA);
        Files.writeString(home.resolve("release"), """
                IMPLEMENTOR="Example Ltd"
                JAVA_RUNTIME_VERSION="%1$s+1"
                JAVA_VERSION="%1$s"
                """.formatted(version));
        return home;
    }

    static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    final Ending launch(Map<String, String> environment, String... words) throws Exception {
        return run(app.resolve("determinations"), environment, words);
    }

    final Ending run(Path launcher, Map<String, String> environment, String... words) throws Exception {
        Path output = scratch.resolve("output");
        int code = start(launcher, environment, output, words).waitFor();
        return new Ending(code, Files.readAllLines(output), Files.readString(scratch.resolve("output.err")));
    }

    final Process start(Path launcher, Map<String, String> environment, Path output, String... words)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(scratch.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("DETERMINATIONS_") || name.equals("JAVA_HOME"));
        builder.environment().merge("PATH", tools.toString(), (path, mine) -> mine + ":" + path);
        builder.environment().putAll(environment);
        builder.redirectOutput(output.toFile());
        builder.redirectError(Path.of(output + ".err").toFile());
        return builder.start();
    }
}
