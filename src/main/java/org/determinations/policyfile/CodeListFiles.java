package org.determinations.policyfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.Confidence;
import org.determinations.model.SchoolYear;
import org.determinations.model.Worded;
import org.determinations.model.layout.CodeElement;
import org.determinations.model.layout.CodeList;
import org.determinations.model.layout.CodeLists;

/** Reads the code lists of the student information system, {@code jobs/codelists/*.csv}: plain rows without quotation marks. */
public final class CodeListFiles {
    private static final String HEADER = "code,from,to,group,meaning,confidence,source";
    private static final String ENDING = ".csv";
    private static final int CELLS = 7;
    private static final String ELEMENTS =
            Stream.of(CodeElement.values()).map(e -> e.element() + ENDING).collect(Collectors.joining(", "));

    private final List<Issue> issues = new ArrayList<>();

    private CodeListFiles() {}

    /** Every list of a folder; refused with every PA-016 when one cannot be used. Who must act: the owner of the lists. */
    public static CodeLists read(Path folder) {
        CodeListFiles reading = new CodeListFiles();
        CodeLists lists = reading.lists(folder);
        if (!reading.issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, reading.issues);
        }
        return lists;
    }

    private CodeLists lists(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<CodeList> lists = new ArrayList<>();
            for (Path file : files.filter(f -> f.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                lists.add(list(file));
            }
            Map<String, String> hashes = new TreeMap<>(FileHashes.of(folder).byName());
            hashes.keySet().removeIf(name -> !name.endsWith(ENDING));
            return CodeLists.of(lists, new FileHashes(hashes).combined());
        } catch (IOException e) {
            wrong(folder.getFileName().toString(), 0, "the code lists cannot be read", "");
            return CodeLists.NONE;
        }
    }

    private CodeList list(Path file) throws IOException {
        String name = file.getFileName().toString();
        String element = name.substring(0, name.length() - ENDING.length());
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        SortedMap<Integer, CodeList.Entry> byRow = new TreeMap<>();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            wrong(name, 1, "the header is not the expected one", HEADER);
            return new CodeList(element, List.of());
        }
        Optional<CodeElement> known = CodeElement.find(element);
        if (known.isEmpty()) {
            wrong(name, 0, "the program reads no codes of that name", ELEMENTS);
            return new CodeList(element, List.of());
        }
        for (int i = 1; i < lines.size(); i++) {
            int row = i + 1;
            entry(name, row, lines.get(i))
                    .filter(isOf(known.get(), name, row))
                    .ifPresent(entry -> byRow.put(row, entry));
        }
        checkSpans(name, byRow);
        return new CodeList(element, List.copyOf(byRow.values()));
    }

    private Optional<CodeList.Entry> entry(String file, int row, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != CELLS || line.indexOf('"') >= 0 || cells[0].isBlank()) {
            wrong(file, row, "the row does not have the cells of the header", HEADER);
            return Optional.empty();
        }
        Optional<Confidence> confidence = Worded.find(Confidence.class, cells[5]);
        boolean spans = yearOrBlank(cells[1]) && yearOrBlank(cells[2]);
        if (confidence.isEmpty() || !spans || cells[6].isBlank()) {
            wrong(
                    file,
                    row,
                    "a school year, the confidence or the source cannot be used",
                    "2007-08 or blank; confirmed, derived or assumed");
            return Optional.empty();
        }
        return Optional.of(new CodeList.Entry(
                cells[0],
                SchoolYear.parse(cells[1]),
                SchoolYear.parse(cells[2]),
                cells[3],
                cells[4],
                confidence.get(),
                cells[6]));
    }

    /** Whether the group of a code is one that the product knows for the element; said when it is not. */
    private Predicate<CodeList.Entry> isOf(CodeElement element, String file, int row) {
        return entry -> {
            boolean known = element.accepts(entry.group());
            if (!known) {
                issues.add(issue(
                        new SourceRef("codelists/" + file, row, "group"),
                        "the group of the code " + entry.code() + " is not known",
                        entry.group().isEmpty() ? "blank" : "\"" + entry.group() + "\"",
                        element.allowed()));
            }
            return known;
        };
    }

    private static boolean yearOrBlank(String text) {
        return text.isEmpty() || SchoolYear.parse(text).isPresent();
    }

    /** A code has one meaning in a school year. */
    private void checkSpans(String file, SortedMap<Integer, CodeList.Entry> byRow) {
        Map<String, SortedMap<Integer, CodeList.Entry>> before = new HashMap<>();
        byRow.forEach((row, entry) -> {
            if (!entry.hasYears()) {
                wrong(file, row, "the span of the code " + entry.code() + " ends before it begins", "");
                return;
            }
            SortedMap<Integer, CodeList.Entry> same = before.computeIfAbsent(entry.code(), code -> new TreeMap<>());
            same.entrySet().stream()
                    .filter(other -> other.getValue().overlaps(entry))
                    .findFirst()
                    .ifPresent(other -> issues.add(issue(
                            SourceRef.ofRow("codelists/" + file, row),
                            "the code " + entry.code() + " is given twice for the same school years",
                            "also in row " + other.getKey(),
                            "")));
            same.put(row, entry);
        });
    }

    private void wrong(String file, int row, String wrong, String allowed) {
        issues.add(issue(SourceRef.ofRow("codelists/" + file, row), wrong, "", allowed));
    }

    private static Issue issue(SourceRef where, String wrong, String found, String allowed) {
        return Issue.of(IssueCode.CODE_LIST_INVALID, where, wrong, found, allowed, "Correct the code list.");
    }
}
