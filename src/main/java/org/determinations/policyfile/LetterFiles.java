package org.determinations.policyfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.release.LetterKind;

/** The letter templates of one pack: a Markdown file for each kind of letter. */
final class LetterFiles {
    static final String FOLDER = "letters";

    private static final List<LetterKind> KINDS = List.of(LetterKind.values());

    private final String prefix;
    private final List<Issue> issues;

    private LetterFiles(String prefix, List<Issue> issues) {
        this.prefix = prefix + FOLDER + "/";
        this.issues = issues;
    }

    /**
     * Every template of the pack; what is wrong with one becomes an issue: {@code PA-007} for one that is missing, blank
     * or of no kind, {@code PA-017} for its fields.
     *
     * @param prefix name of the pack with a slash, for messages
     */
    static Map<LetterKind, String> read(Path pack, String prefix, List<Issue> issues) {
        LetterFiles files = new LetterFiles(prefix, issues);
        Path folder = pack.resolve(FOLDER);
        Map<LetterKind, String> texts = new EnumMap<>(LetterKind.class);
        KINDS.forEach(kind -> files.read(folder, kind, texts));
        files.checkNames(folder);
        return texts;
    }

    private static String nameOf(LetterKind kind) {
        return kind.word() + ".md";
    }

    private void read(Path folder, LetterKind kind, Map<LetterKind, String> texts) {
        String name = nameOf(kind);
        if (!kind.isRequired() && !Files.exists(folder.resolve(name))) {
            return;
        }
        String text = text(folder.resolve(name));
        if (text.isBlank()) {
            add(name, "the pack has no letter of the kind " + kind.word(), "", "write it, or restore it");
            return;
        }
        issues.addAll(LetterLint.check(prefix + name, text));
        texts.put(kind, text);
    }

    /** Blank when it cannot be read: either way there is no letter. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private void checkNames(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<String> known = KINDS.stream().map(LetterFiles::nameOf).toList();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !known.contains(name))
                    .sorted()
                    .forEach(name -> add(
                            name,
                            "there is no kind of letter of that name",
                            String.join(", ", known),
                            "name the file after its kind, or take it out"));
        } catch (IOException e) {
            add("", "the folder of the letters cannot be read", "", "check that it may be read");
        }
    }

    private void add(String name, String wrong, String allowed, String action) {
        issues.add(
                Issue.of(IssueCode.UNREADABLE_POLICY, SourceRef.ofFile(prefix + name), wrong, name, allowed, action));
    }
}
