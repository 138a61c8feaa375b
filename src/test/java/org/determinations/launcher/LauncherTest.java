package org.determinations.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The launcher, in a checkout with spaces in its path, with JDKs that only say how they were called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a POSIX shell script")
class LauncherTest extends StubCheckout {
    @Test
    void newest_java_starts_and_its_exit_code_passes_through() throws Exception {
        built();
        Path newest = jdk("98.0.2");
        Ending ending = launch(Map.of("JAVA_HOME", newest.toString()), "explain", "two words");
        assertThat(ending.code()).isEqualTo(7);
        assertThat(ending.out()).contains("home " + newest);
        assertThat(ending.words()).endsWith("-jar", jar().toString(), "explain", "two words");
        assertThat(ending.words()).contains("-Ddeterminations.app=" + app);
    }

    @Test
    void java_asked_for_wins_over_a_newer_one() throws Exception {
        built();
        Path asked = jdk("17.0.1");
        Ending ending =
                launch(Map.of("JAVA_HOME", jdk("98.0.2").toString(), "DETERMINATIONS_JAVA_HOME", asked.toString()));
        assertThat(ending.out()).contains("home " + asked);
        assertThat(ending.err()).doesNotContain("looking elsewhere");
    }

    @Test
    void java_asked_for_that_is_too_old_is_named_and_not_used() throws Exception {
        built();
        Path newest = jdk("98.0.2");
        Path old = jdk("11.0.2");
        Ending ending = launch(Map.of("JAVA_HOME", newest.toString(), "DETERMINATIONS_JAVA_HOME", old.toString()));
        assertThat(ending.out()).contains("home " + newest);
        assertThat(ending.err()).contains(old + " is no Java 17 or newer");
    }

    @Test
    void symbolic_link_leads_to_the_checkout() throws Exception {
        built();
        Path link = Files.createSymbolicLink(scratch.resolve("linked"), app.resolve("determinations"));
        Ending ending = run(link, Map.of("DETERMINATIONS_JAVA_HOME", jdk("21").toString()));
        assertThat(ending.words()).contains("-Ddeterminations.app=" + app);
    }

    @Test
    void builds_once_when_there_is_no_jar_and_again_when_a_source_is_newer() throws Exception {
        maven();
        Map<String, String> java = Map.of("DETERMINATIONS_JAVA_HOME", jdk("21").toString());
        assertThat(launch(java).err()).contains("building once");
        assertThat(launch(java).err()).doesNotContain("building");
        Path source = Files.writeString(app.resolve("src/main/New.java"), "class New {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        assertThat(launch(java).err()).contains("building again");
        assertThat(Files.readAllLines(app.resolve("mvn.log"))).hasSize(2).allMatch(line -> line.contains("-Dquick"));
    }

    @Test
    void two_first_starts_at_once_build_once() throws Exception {
        maven();
        Map<String, String> java = Map.of("DETERMINATIONS_JAVA_HOME", jdk("21").toString());
        Process other = start(app.resolve("determinations"), java, scratch.resolve("other"));
        assertThat(launch(java).code()).isEqualTo(7);
        assertThat(other.waitFor()).isEqualTo(7);
        assertThat(Files.readAllLines(app.resolve("mvn.log"))).hasSize(1);
    }

    /** Whoever finds the lock taken may find it gone when it looks who has it: that is no reason to give up. */
    @Test
    void lock_that_is_let_go_while_somebody_looks_at_it_is_taken() throws Exception {
        maven();
        Path tried = scratch.resolve("tried");
        executable(tools.resolve("mkdir"), """
                #!/bin/sh
                case "$*" in
                  *build.lock) if [ ! -e "%s" ]; then : >"%s"; exit 1; fi ;;
                esac
                PATH=/bin:/usr/bin exec mkdir "$@"
                """.formatted(tried, tried));
        Ending ending = launch(Map.of("DETERMINATIONS_JAVA_HOME", jdk("21").toString()));
        assertThat(ending.code()).as(ending.err()).isEqualTo(7);
        assertThat(tried).exists();
    }

    @Test
    void failed_build_shows_its_last_lines_and_exits_with_1() throws Exception {
        maven();
        Files.createFile(app.resolve("broken"));
        Ending ending = launch(Map.of("DETERMINATIONS_JAVA_HOME", jdk("21").toString()));
        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.err()).contains("the build failed", "cannot find symbol");
        assertThat(app.resolve("target/build.lock")).doesNotExist();
    }

    @Test
    void missing_maven_is_named_with_how_to_install_it() throws Exception {
        Path bare = Files.createDirectories(scratch.resolve("bare"));
        for (String name : List.of("cat", "find", "mkdir", "readlink", "rm", "sleep")) {
            executable(bare.resolve(name), "#!/bin/sh\nPATH=/bin:/usr/bin exec %s \"$@\"\n".formatted(name));
        }
        Ending ending = launch(Map.of("DETERMINATIONS_JAVA_HOME", jdk("21").toString(), "PATH", bare.toString()));
        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.err()).contains("mvn (Maven 3.8 or newer)", "apt-get install", "brew install", "winget");
    }

    @Test
    void reading_and_running_have_an_archive_each_by_the_means_of_their_java() throws Exception {
        built();
        Map<String, String> java25 =
                Map.of("DETERMINATIONS_JAVA_HOME", jdk("25.0.3").toString());
        Map<String, String> java17 =
                Map.of("DETERMINATIONS_JAVA_HOME", jdk("17.0.1").toString());
        assertThat(launch(java25, "cycle", "x").words()).contains("-XX:AOTCache=" + archive("run", "25.0.3"));
        assertThat(launch(java25, "--quiet", "validate", "x").words())
                .contains("-XX:AOTCache=" + archive("run", "25.0.3"));
        assertThat(launch(java25, "--help").words())
                .contains("-XX:AOTCache=" + archive("read", "25.0.3"))
                .doesNotContain("-Xshare:auto");
        assertThat(launch(java17, "explain").words())
                .contains("-XX:SharedArchiveFile=" + archive("read", "17.0.1"), "-Xshare:auto");
        assertThat(app.resolve("target/start/trial")).doesNotExist();
    }

    @Test
    void archives_of_an_older_jar_are_made_anew() throws Exception {
        built();
        Map<String, String> java =
                Map.of("DETERMINATIONS_JAVA_HOME", jdk("25.0.3").toString());
        assertThat(launch(java).err()).contains("preparing a faster start");
        assertThat(launch(java).err()).doesNotContain("preparing");
        Files.setLastModifiedTime(jar(), FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        assertThat(launch(java).err()).contains("preparing a faster start");
    }

    @Test
    void no_archive_is_made_or_used_when_told_so() throws Exception {
        built();
        Ending ending =
                launch(Map.of("DETERMINATIONS_JAVA_HOME", jdk("25.0.3").toString(), "DETERMINATIONS_NO_CACHE", "1"));
        assertThat(ending.words()).noneMatch(word -> word.startsWith("-XX:AOT"));
        assertThat(app.resolve("target/start")).doesNotExist();
    }

    @Test
    void an_unpacked_release_needs_neither_maven_nor_a_compiler_and_keeps_its_archives_beside_the_jar()
            throws Exception {
        Path jar = unpackedRelease();
        Path jre = jdk("25.0.3");
        Files.delete(jre.resolve("bin/javac"));
        Ending ending = launch(Map.of("DETERMINATIONS_JAVA_HOME", jre.toString()), "explain");
        assertThat(ending.code()).isEqualTo(7);
        assertThat(ending.words()).endsWith("-jar", jar.toString(), "explain");
        assertThat(ending.words())
                .contains(
                        "-XX:AOTCache=" + app.resolve("start/read-Example_Ltd-25.0.3+1"),
                        "-Ddeterminations.app=" + app);
        assertThat(ending.err()).doesNotContain("building");
        assertThat(app.resolve("target")).doesNotExist();
    }

    @Test
    void a_release_in_a_folder_that_takes_no_archive_starts_without_one() throws Exception {
        Path jar = unpackedRelease();
        Files.writeString(app.resolve("start"), "in the way");
        Ending ending = launch(Map.of("DETERMINATIONS_JAVA_HOME", jdk("25.0.3").toString()), "explain");
        assertThat(ending.code()).isEqualTo(7);
        assertThat(ending.words())
                .endsWith("-jar", jar.toString(), "explain")
                .noneMatch(word -> word.contains("AOTCache"));
        assertThat(ending.err()).isEmpty();
    }

    /** As one that jlink made, which has nothing to base an archive on: the very first command must start all the same. */
    @Test
    void a_java_that_can_make_no_archive_starts_without_one_from_the_first_command_on() throws Exception {
        Path jar = unpackedRelease();
        Path jre = jdk("17.0.15");
        executable(jre.resolve("bin/java"), """
                #!/bin/sh
                for word in "$@"; do
                  echo "word $word"
                done
                exit 7
                """);
        for (int start = 0; start < 2; start++) {
            Ending ending = launch(Map.of("DETERMINATIONS_JAVA_HOME", jre.toString()), "explain");
            assertThat(ending.code()).isEqualTo(7);
            assertThat(ending.words())
                    .endsWith("-jar", jar.toString(), "explain")
                    .noneMatch(word -> word.contains("/start/"));
        }
    }

    private Path unpackedRelease() throws IOException {
        Files.delete(app.resolve("pom.xml"));
        return Files.writeString(app.resolve("determinations.jar"), "jar");
    }
}
