package org.determinations.policyfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.issue.FaultWords;

/**
 * Reads a crosswalk beside the contracts: a CSV file in UTF-8 without quotation marks that says for each code or name of a
 * publisher which unit is meant. Lines that begin with a number sign are notes.
 */
record CrosswalkFile(YamlForm form, Path folder) {
    private static final String NAME = "crosswalks/[a-z0-9][a-z0-9-]*\\.csv";

    /** What the file writes to the code of the unit; empty, with an issue, when it cannot be read. */
    Map<String, String> read() {
        String file = form.text("file");
        String from = form.text("from");
        String to = form.text("to");
        form.close();
        if (!file.matches(NAME)) {
            form.problem("file", "the crosswalk does not lie beside the contracts", file, "crosswalks/NAME.csv");
            return Map.of();
        }
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8));
            lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
            return lines.isEmpty() ? refused(file, "no row") : read(file, lines, from, to);
        } catch (IOException e) {
            return refused(file, FaultWords.of(e));
        }
    }

    private Map<String, String> read(String file, List<String> lines, String from, String to) {
        List<String> header = cells(lines.get(0));
        int fromAt = header.indexOf(from);
        int toAt = header.indexOf(to);
        if (fromAt < 0 || toAt < 0) {
            return refused(file, "a header without " + (fromAt < 0 ? from : to));
        }
        Map<String, String> crosswalk = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != header.size() || line.indexOf('"') >= 0) {
                return refused(file, "a row that does not have the cells of the header: " + line);
            }
            String before = crosswalk.putIfAbsent(cells.get(fromAt), cells.get(toAt));
            if (before != null && !before.equals(cells.get(toAt))) {
                return refused(file, "two units for " + cells.get(fromAt));
            }
        }
        return crosswalk;
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1)).stream().map(String::strip).toList();
    }

    private Map<String, String> refused(String file, String found) {
        form.problem(
                "file", "the crosswalk " + file + " cannot be used", found, "one row for each code, with both columns");
        return Map.of();
    }
}
