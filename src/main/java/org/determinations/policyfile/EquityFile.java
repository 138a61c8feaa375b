package org.determinations.policyfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.equity.EquitySettings;

/** Reads {@code jobs/equity/equity.yaml}: sizes of districts, and placement codes of each band of the regular class. */
public final class EquityFile {
    private static final String SHOWN = "equity/equity.yaml";
    private static final String SIZES = "sizesFrom";
    private static final String INSIDE_80 = "inside80";
    private static final String INSIDE_40 = "inside40To79";
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,6}");

    private EquityFile() {}

    /**
     * The table.
     *
     * @param jobs the folder with {@code equity}
     * @throws Refusal with every SY-200 of the file; the owner of the file acts on it
     */
    public static EquitySettings read(Path jobs) {
        List<Issue> issues = new ArrayList<>();
        Optional<EquitySettings> settings = read(jobs, issues);
        if (settings.isEmpty() || !issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, issues);
        }
        return settings.get();
    }

    /** Everything wrong with the file. */
    public static List<Issue> lint(Path jobs) {
        List<Issue> issues = new ArrayList<>();
        read(jobs, issues);
        return List.copyOf(issues);
    }

    private static Optional<EquitySettings> read(Path jobs, List<Issue> issues) {
        return YamlForm.read(jobs.resolve(SHOWN), SHOWN, IssueCode.EQUITY_TABLE_INVALID, issues)
                .map(EquityFile::settings);
    }

    private static EquitySettings settings(YamlForm form) {
        SortedSet<Integer> sizes = sizes(form);
        EquitySettings settings =
                new EquitySettings(sizes, new TreeSet<>(form.texts(INSIDE_80)), new TreeSet<>(form.texts(INSIDE_40)));
        for (YamlForm source : form.forms("sources", IssueCode.EQUITY_TABLE_INVALID)) {
            source.text("of");
            source.text("says");
            source.text("cite");
            source.close();
        }
        form.close();
        if (!settings.inBoth().isEmpty()) {
            form.problem(
                    INSIDE_40,
                    "a code is in both bands",
                    String.join(", ", settings.inBoth()),
                    "each code in one band");
        }
        return settings;
    }

    private static SortedSet<Integer> sizes(YamlForm form) {
        List<String> texts = form.texts(SIZES);
        List<Integer> numbers = texts.stream()
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf)
                .toList();
        SortedSet<Integer> sizes = new TreeSet<>(numbers);
        boolean rising = List.copyOf(sizes).equals(numbers) && numbers.size() == texts.size();
        if (!texts.isEmpty() && !(rising && sizes.first() == 0)) {
            form.problem(
                    SIZES,
                    "the sizes are no rising list of whole numbers from 0",
                    String.join(", ", texts),
                    "0 first, each one larger than the one before");
        }
        return sizes;
    }
}
