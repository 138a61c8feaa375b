package org.determinations.store.sql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** The SQL files that belong to this version of the program, by name, as its jar or its folder of classes has them. */
public final class SchemaScripts {
    private static final String SCHEMA_FOLDER = "db/migration/";
    private static final String VIEWS_FOLDER = "db/views/";
    private static final String CHECKS_FOLDER = "db/checks/";

    /** The files in {@code sql/schema}, in the order in which they are applied. */
    public static final List<String> SCHEMA = list(SCHEMA_FOLDER);

    /** Number of the newest of them. */
    public static final int NEWEST_SCHEMA =
            Integer.parseInt(SCHEMA.get(SCHEMA.size() - 1).replaceFirst("^V([0-9]+)__.*", "$1"));

    /** The files in {@code sql/views}, in the order in which they are applied. */
    public static final List<String> VIEWS = list(VIEWS_FOLDER);

    /** The files in {@code sql/checks}, in the order in which they are run. */
    public static final List<String> CHECKS = list(CHECKS_FOLDER);

    private SchemaScripts() {}

    /** Where the program has a file of {@code sql/schema}. */
    public static String schemaResource(String name) {
        return SCHEMA_FOLDER + name;
    }

    /** Where the program has a file of {@code sql/views}. */
    public static String viewResource(String name) {
        return VIEWS_FOLDER + name;
    }

    /** The checksum that the migration history keeps of a script: CRC-32 over its lines, line ends left out. */
    public static int checksum(String resource) {
        CRC32 crc = new CRC32();
        lines(resource).forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) crc.getValue();
    }

    /** The query of a check. */
    public static String check(String name) {
        return String.join("\n", lines(CHECKS_FOLDER + name)).replaceFirst(";\\s*$", "");
    }

    /** The statement of a view. */
    public static String view(String name) {
        return String.join("\n", lines(viewResource(name)));
    }

    private static List<String> list(String folder) {
        URL found = Objects.requireNonNull(SchemaScripts.class.getClassLoader().getResource(folder), folder);
        try {
            return found.openConnection() instanceof JarURLConnection jar
                    ? names(jar.getJarFile().stream().map(ZipEntry::getName).filter(name -> name.startsWith(folder)))
                    : inFolder(Path.of(found.toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new StoreException("the program's own scripts cannot be listed: " + folder + ", " + e.getMessage());
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return names(files.map(Path::toString));
        }
    }

    private static List<String> names(Stream<String> paths) {
        return paths.filter(path -> path.endsWith(".sql"))
                .map(path -> Path.of(path).getFileName().toString())
                .sorted()
                .toList();
    }

    /** The lines of a text that the program brings. */
    public static List<String> lines(String resource) {
        InputStream stream = SchemaScripts.class.getClassLoader().getResourceAsStream(resource);
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
