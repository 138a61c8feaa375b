package org.determinations.store.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.determinations.store.sql.ContentTable;
import org.determinations.store.sql.SchemaScripts;
import org.determinations.store.sql.StoreException;

/**
 * The tables that a run's content hash covers, in the order of {@code content-1.txt}. Each later version of the list is a file of
 * the tables that changed. Read once, when first asked for.
 */
final class ContentTables {
    /** Name of the newest list, as it stands in the audit trail before the hash. */
    static final String VERSION = "content-3";

    private static final List<String> VERSIONS = List.of("content-1", "content-2", VERSION);
    private static final String EMPTY = "!";
    private static final String IF_ANY = "?";
    private static final Map<String, List<ContentTable>> LISTS = lists();
    static final List<ContentTable> LIST = LISTS.getOrDefault(VERSION, List.of());

    private ContentTables() {}

    /** Those of a run: its rows can be in no other. A version that the program does not know has none. */
    static List<ContentTable> of(String version, boolean secondary) {
        return LISTS.getOrDefault(version, List.of()).stream()
                .filter(table -> secondary || table.of() != ContentTable.Of.ANALYSIS)
                .toList();
    }

    static ContentTable get(String name) {
        return LIST.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StoreException("no content of " + name));
    }

    private static Map<String, List<ContentTable>> lists() {
        Map<String, List<ContentTable>> lists = new HashMap<>();
        Map<String, ContentTable> tables = new LinkedHashMap<>();
        for (String version : VERSIONS) {
            read("org/determinations/store/" + version + ".txt").forEach(table -> tables.put(table.name(), table));
            lists.put(version, List.copyOf(tables.values()));
        }
        return lists;
    }

    /**
     * A line names a table, what its rows belong to, and its columns; a line that begins with a blank goes on. A column with an
     * exclamation mark is empty in every row of the version. A table with a question mark came after runs were bound to the
     * version: it is part of their content only where it has rows of the run.
     */
    private static List<ContentTable> read(String resource) {
        List<ContentTable> tables = new ArrayList<>();
        String open = "";
        for (String line : SchemaScripts.lines(resource)) {
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
            List<String> columns = words.subList(2, words.size());
            tables.add(new ContentTable(
                    words.get(0).replace(IF_ANY, ""),
                    words.get(0).startsWith(IF_ANY),
                    ContentTable.Of.valueOf(words.get(1).toUpperCase(Locale.ROOT)),
                    columns.stream().filter(column -> !column.startsWith(EMPTY)).toList(),
                    columns.stream()
                            .filter(column -> column.startsWith(EMPTY))
                            .map(column -> column.substring(1))
                            .toList()));
        }
    }
}
