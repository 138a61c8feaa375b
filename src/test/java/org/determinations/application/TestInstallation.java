package org.determinations.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Installations in temporary folders, the invented cycle to run in them, and what a run left there. */
public final class TestInstallation {
    public static final Instant NOW = Instant.parse("2012-09-20T13:00:00Z");

    private static final Path CYCLE = Path.of("src", "test", "resources", "batch", "cycle");

    private TestInstallation() {}

    /** Folder of the program under test. */
    public static Path app() {
        return Path.of(System.getProperty("determinations.app", "."))
                .toAbsolutePath()
                .normalize();
    }

    /** An installation whose clock stands still. */
    public static Installation at(Path home, Optional<Installation.Login> login) {
        return at(home, login, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public static Installation at(Path home, Optional<Installation.Login> login, Clock clock) {
        return new Installation(app(), home, home.resolve("out"), login, "tester", "0-test", clock);
    }

    /** A copy of the invented cycle that a test may change. */
    public static Path cycle(Path target) throws IOException {
        return copy(app().resolve(CYCLE), target);
    }

    /** Replaces or adds one file of a cycle folder. */
    public static Path put(Path cycleFolder, String name, String text) throws IOException {
        Path file = cycleFolder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Replaces words in one file of a folder; they must be there. */
    public static void edit(Path folder, String name, String from, String to) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(name + " has no " + from);
        }
        Files.writeString(file, text.replace(from, to), StandardCharsets.UTF_8);
    }

    /** A folder with everything in it. */
    public static Path copy(Path source, Path target) throws IOException {
        try (Stream<Path> paths = Files.walk(source)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path copied = target.resolve(source.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(path, copied, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return target;
    }

    /** Every file below the outputs of a home by its name, hidden ones too; empty when there is no output. */
    public static Map<String, String> outputs(Path home) {
        return files(home.resolve("out"));
    }

    /** Every file below a folder by its name, as text that keeps every byte. */
    public static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                files.put(
                        folder.relativize(path).toString().replace('\\', '/'),
                        Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
