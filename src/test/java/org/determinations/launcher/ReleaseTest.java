package org.determinations.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code mvn -Prelease package} made, unpacked in a fresh folder. Needs that command first; nothing is built here. */
@Tag("release")
class ReleaseTest {
    private static final Path TARGET = ShippedPolicies.root().resolve("target");

    @TempDir(factory = TempDirFactory.Standard.class)
    static Path scratch;

    private static Path release = Path.of("none");

    private record Ending(int code, String out, String err) {}

    @BeforeAll
    static void unpack() throws Exception {
        Path fresh = Files.createDirectories(scratch.resolve("a fresh folder"));
        assertThat(start(fresh, "tar", "xzf", archive(".tar.gz").toString()).code())
                .isZero();
        try (Stream<Path> found = Files.list(fresh)) {
            release = found.findFirst().orElseThrow();
        }
    }

    @Test
    void it_holds_all_that_a_command_reads_and_nothing_that_only_a_build_needs() throws IOException {
        assertThat(content(release).keySet())
                .contains(
                        "determinations",
                        "determinations.cmd",
                        "determinations.jar",
                        "bom.json",
                        "NOTICE",
                        "LICENSE",
                        "README.md",
                        "jobs/policies/policies.lock",
                        "data-samples/massachusetts-2012-13/cycle.yaml",
                        "sql/roles/postgresql.sql",
                        "src/docs/man/determinations.1")
                .noneMatch(name -> name.matches("pom[.]xml|target/.*|src/(main|test|build)/.*|.*[.]java"));
        assertThat(Files.isExecutable(release.resolve("determinations"))).isTrue();
        assertThat(Files.readString(release.resolve("determinations.cmd"))).contains("@echo off\r\n");
    }

    @Test
    void both_archives_hold_the_same() throws IOException {
        Map<String, String> zipped = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive(".zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    zipped.put(
                            entry.getName().substring(entry.getName().indexOf('/') + 1),
                            new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        assertThat(zipped.equals(content(release))).isTrue();
    }

    @Test
    void its_first_command_gives_the_bytes_that_the_checkout_gives() throws Exception {
        Ending unpacked = cycle(release, scratch.resolve("home-release"));
        assertThat(unpacked.code()).as(unpacked.err()).isZero();
        assertThat(unpacked.err()).doesNotContain("building");
        Ending checkout = cycle(ShippedPolicies.root(), scratch.resolve("home-checkout"));
        assertThat(unpacked.out().replace("home-release", "HOME"))
                .isEqualTo(checkout.out().replace("home-checkout", "HOME"))
                .contains("Districts read                                    400");
        Map<String, String> files = content(scratch.resolve("home-release/out"));
        assertThat(files).hasSizeGreaterThan(5);
        assertThat(files.equals(content(scratch.resolve("home-checkout/out")))).isTrue();
    }

    @Test
    void it_says_its_version_and_commit() throws Exception {
        Ending version = start(release, "./determinations", "version");
        assertThat(version.out()).matches("(?s)determinations [0-9.]+( \\(commit [0-9a-f]{12}(, changed)?\\))?\n.*");
    }

    @Test
    void the_bill_of_materials_is_what_lies_in_the_folder_and_what_notice_lists() throws IOException {
        JsonNode bom = JsonMapper.shared().readTree(Files.readString(release.resolve("bom.json")));
        assertThat(bom.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(bom.has("serialNumber")).isFalse();
        assertThat(bom.path("metadata").has("timestamp")).isFalse();
        List<String> components = new ArrayList<>();
        List<String> jars = new ArrayList<>(List.of());
        for (JsonNode component : bom.path("components")) {
            String name = component.path("name").asString();
            String version = component.path("version").asString();
            components.add(name + " " + version + ": " + licenses(component));
            if (!name.equals("picocli")) {
                jars.add("lib/" + name + "-" + version + ".jar");
            }
        }
        assertThat(components).containsExactlyInAnyOrderElementsOf(Notice.librariesWithLicenses());
        assertThat(content(release).keySet().stream().filter(name -> name.startsWith("lib/")))
                .containsExactlyInAnyOrderElementsOf(jars);
    }

    /** Bouncy Castle calls its own license by its name, and says that it is to be read as that of MIT. */
    private static String licenses(JsonNode component) {
        List<String> licenses = new ArrayList<>();
        for (JsonNode each : component.path("licenses")) {
            JsonNode license = each.path("license");
            String name = license.path(license.has("id") ? "id" : "name").asString();
            licenses.add(name.startsWith("Bouncy Castle") ? "MIT" : name);
        }
        return String.join(" or ", licenses);
    }

    private static Ending cycle(Path app, Path home) throws Exception {
        return start(app, "./determinations", "cycle", "data-samples/massachusetts-2012-13", "--home", home.toString());
    }

    private static Path archive(String end) throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(file -> file.getFileName().toString().matches("determinations-[0-9].*"))
                    .filter(file -> file.toString().endsWith(end))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("first: mvn -Prelease package"));
        }
    }

    private static Ending start(Path folder, String... command) throws Exception {
        Path out = Files.createTempFile(scratch, "said", ".out");
        Path err = Files.createTempFile(scratch, "said", ".err");
        int code = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ending(code, Files.readString(out), Files.readString(err));
    }

    /** Every file of a folder by its path, as bytes; what the launcher and a home add is none of it. */
    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith("start/") && !name.startsWith("var/")) {
                    content.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return content;
    }
}
