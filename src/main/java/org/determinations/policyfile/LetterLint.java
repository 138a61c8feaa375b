package org.determinations.policyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.release.LetterField;

/** What can be wrong with the fields of one letter template, line by line: {@code PA-017}, the policy owner must act. */
final class LetterLint {
    private static final Pattern BRACES = Pattern.compile("\\{\\{|\\}\\}");
    private static final Pattern HEADING = Pattern.compile("# +\\S.*");

    private final String file;
    private final List<Issue> issues = new ArrayList<>();

    private LetterLint(String file) {
        this.file = file;
    }

    /** Every unknown, unclosed or misplaced field, by line, and a first line that is no title. */
    static List<Issue> check(String file, String text) {
        LetterLint lint = new LetterLint(file);
        List<String> lines = text.lines().toList();
        lint.title(lines);
        for (int i = 0; i < lines.size(); i++) {
            lint.line(lines, i);
        }
        return lint.issues;
    }

    private void title(List<String> lines) {
        String first = lines.isEmpty() ? "" : lines.get(0);
        long titles = lines.stream().filter(l -> HEADING.matcher(l).matches()).count();
        if (!HEADING.matcher(first).matches() || titles != 1) {
            add(
                    1,
                    "a letter begins with its title and has no second one",
                    first,
                    "# and the title, once",
                    "correct it");
        }
    }

    private void line(List<String> lines, int index) {
        String line = lines.get(index);
        Matcher braces = BRACES.matcher(line);
        int open = -1;
        while (braces.find()) {
            boolean opens = braces.group().equals("{{");
            if (opens == (open >= 0)) {
                unclosed(index, line);
                return;
            }
            if (!opens) {
                field(lines, index, line.substring(open, braces.start()));
            }
            open = opens ? braces.end() : -1;
        }
        if (open >= 0) {
            unclosed(index, line);
        }
    }

    private void field(List<String> lines, int index, String name) {
        Optional<LetterField> field = LetterField.find(name);
        if (field.isEmpty()) {
            add(
                    index + 1,
                    "the letter names an unknown field",
                    "{{" + name + "}}",
                    LetterField.names(),
                    "use one of them, or take it out");
        } else if (field.get().form() == LetterField.Form.BLOCK && !standsAlone(lines, index, "{{" + name + "}}")) {
            add(
                    index + 1,
                    "a list or a table is in the middle of a sentence",
                    "{{" + name + "}}",
                    "a line of its own between blank lines",
                    "give it a line of its own");
        }
    }

    /** Only then does Markdown take it for a paragraph of its own. */
    private static boolean standsAlone(List<String> lines, int index, String slot) {
        boolean blankBefore = index == 0 || lines.get(index - 1).isBlank();
        boolean blankAfter = index == lines.size() - 1 || lines.get(index + 1).isBlank();
        return blankBefore && blankAfter && lines.get(index).stripTrailing().equals(slot);
    }

    private void unclosed(int index, String line) {
        add(
                index + 1,
                "a field is not closed, or is closed and never opened",
                line.strip(),
                "{{ and }} around one of: " + LetterField.names(),
                "close it on the line on which it begins");
    }

    private void add(int row, String wrong, String found, String allowed, String action) {
        issues.add(Issue.of(
                IssueCode.LETTER_FIELD, SourceRef.ofRow(file, row), wrong, "\"" + found + "\"", allowed, action));
    }
}
