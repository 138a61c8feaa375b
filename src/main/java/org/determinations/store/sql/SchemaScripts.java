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
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The SQL files that belong to this version of the program, by name, as its jar or its folder of classes has them. */
public final class SchemaScripts {
    private static final String ROOT = "db/";
    private static final String SCRIPT = ".sql";
    private static final String SCHEMA_FOLDER = ROOT + "migration/";
    private static final String VIEWS_FOLDER = ROOT + "views/";
    private static final String CHECKS_FOLDER = ROOT + "checks/";

    private static final List<String> ALL = all();

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
        return ALL.stream()
                .filter(script -> script.startsWith(folder))
                .map(script -> script.substring(folder.length()))
                .sorted()
                .toList();
    }

    /** Every script with its folder. A jar is gone through once: it has thousands of entries. */
    private static List<String> all() {
        URL found =
                Objects.requireNonNull(SchemaScripts.class.getClassLoader().getResource(VIEWS_FOLDER), VIEWS_FOLDER);
        try {
            return found.openConnection() instanceof JarURLConnection jar
                    ? inJar(jar.getJarFile())
                    : inFolder(Objects.requireNonNull(Path.of(found.toURI()).getParent()));
        } catch (IOException | URISyntaxException e) {
            throw new StoreException("the program's own scripts cannot be listed: " + e.getMessage());
        }
    }

    private static List<String> inJar(JarFile jar) {
        List<String> scripts = new ArrayList<>();
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (name.startsWith(ROOT) && name.endsWith(SCRIPT)) {
                scripts.add(name);
            }
        }
        return scripts;
    }

    private static List<String> inFolder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> ROOT + root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(SCRIPT))
                    .toList();
        }
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
