package org.determinations.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The tables that a run's content hash covers, in the order of {@code content-1.txt}. Read once, when first asked for. */
final class ContentTables {
    /** Name of this list, as it stands in the audit trail before the hash. */
    static final String VERSION = "content-1";

    private static final String RESOURCE = "org/determinations/store/content-1.txt";
    static final List<ContentTable> LIST = read();

    private ContentTables() {}

    /** Those of a run: its rows can be in no other. */
    static List<ContentTable> of(boolean secondary) {
        return LIST.stream()
                .filter(table -> secondary || table.of() != ContentTable.Of.ANALYSIS)
                .toList();
    }

    static ContentTable get(String name) {
        return LIST.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StoreException("no content of " + name));
    }

    /** A line names a table, what its rows belong to, and its columns; a line that begins with a blank goes on. */
    private static List<ContentTable> read() {
        List<ContentTable> tables = new ArrayList<>();
        String open = "";
        for (String line : lines()) {
            if (line.startsWith(" ")) {
                open += line;
            } else {
                add(open, tables);
                open = line;
            }
        }
        add(open, tables);
        return List.copyOf(tables);
    }

    private static void add(String line, List<ContentTable> tables) {
        if (!line.isEmpty()) {
            List<String> words = Arrays.asList(line.split("[: ]+"));
            tables.add(new ContentTable(
                    words.get(0),
                    ContentTable.Of.valueOf(words.get(1).toUpperCase(Locale.ROOT)),
                    words.subList(2, words.size())));
        }
    }

    private static List<String> lines() {
        InputStream stream = ContentTables.class.getClassLoader().getResourceAsStream(RESOURCE);
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream, RESOURCE), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
