package org.determinations.policyfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Worded;
import org.determinations.model.federal.FederalLayout;
import org.determinations.model.federal.FederalLayout.FederalCategory;
import org.determinations.model.federal.FederalLayout.FederalColumn;
import org.determinations.model.federal.FederalValue;

/** Reads a layout of a file for the federal office, {@code jobs/federal/*.yaml}. */
public final class FederalLayoutFiles {
    /** The file with the determination of each unit. */
    public static final String DETERMINATIONS = "lea-determinations";

    private static final Pattern STATE_CODE = Pattern.compile("[0-9]{2}");

    private final YamlForm form;
    private final Map<String, String> sources;

    private FederalLayoutFiles(YamlForm form) {
        this.form = form;
        this.sources = new TreeMap<>();
    }

    /** The layout of that name; refused with every PA-004 and PA-007 of its file. The owner of the file acts on it. */
    public static FederalLayout read(Path folder, String name) {
        List<Issue> issues = new ArrayList<>();
        return find(folder, name, issues)
                .filter(layout -> issues.isEmpty())
                .orElseThrow(() -> new Refusal(Refusal.Kind.INPUT, issues));
    }

    /** The same with what is wrong in a list; empty when the file cannot be read at all. */
    public static Optional<FederalLayout> find(Path folder, String name, List<Issue> issues) {
        return YamlForm.read(folder.resolve(name + ".yaml"), "federal/" + name + ".yaml", issues)
                .map(root -> new FederalLayoutFiles(root).layout(name));
    }

    private FederalLayout layout(String name) {
        String written = form.text("layout");
        if (!written.isEmpty() && !written.equals(name)) {
            form.problem("layout", "the layout has another name than its file", written, name);
        }
        String title = form.text("title");
        String collection = form.text("collection");
        String status = form.text("status");
        String why = form.optionalText("why").orElse("").strip();
        form.form("sources", IssueCode.UNREADABLE_POLICY)
                .ifPresent(of -> of.listLeft().forEach(key -> sources.put(key, of.text(key))));
        List<FederalColumn> columns = form.forms("columns", IssueCode.UNREADABLE_POLICY).stream()
                .flatMap(of -> column(of).stream())
                .toList();
        List<FederalCategory> categories = form.forms("categories", IssueCode.UNREADABLE_POLICY).stream()
                .map(this::category)
                .toList();
        Map<String, String> states = new TreeMap<>();
        form.optionalForms("stateCodes").forEach(of -> state(of, states));
        demandOnce("columns", columns.stream().map(FederalColumn::name).toList());
        demandOnce("categories", categories.stream().map(FederalCategory::code).toList());
        demandStatus(
                status,
                why,
                columns.stream().allMatch(FederalColumn::confirmed)
                        && categories.stream().allMatch(FederalCategory::confirmed));
        form.close();
        return new FederalLayout(name, title, collection, why, sources, columns, categories, states);
    }

    private void demandStatus(String status, String why, boolean all) {
        String due = all ? "confirmed" : "unconfirmed";
        if (!status.isEmpty() && !status.equals(due)) {
            form.problem("status", "the status does not follow from the columns and categories", status, due);
        }
        if (why.isEmpty() == !all) {
            form.problem(
                    "why",
                    all
                            ? "everything is confirmed, and yet something is said to be missing"
                            : "it does not say what is missing",
                    why,
                    all ? "no why" : "a sentence");
        }
    }

    private Optional<FederalColumn> column(YamlForm of) {
        String name = of.text("column");
        String word = of.text("value");
        Optional<FederalValue> value = Worded.find(FederalValue.class, word);
        if (value.isEmpty() && !word.isEmpty()) {
            of.problem(
                    "value",
                    "the program knows no such value",
                    word,
                    String.join(", ", Worded.words(FederalValue.class)));
        }
        String text = value.filter(FederalValue.TEXT::equals)
                .map(known -> of.text("text"))
                .orElse("");
        boolean confirmed = confirmed(of);
        String source = source(of);
        of.close();
        return value.map(known -> new FederalColumn(name, known, text, confirmed, source));
    }

    private FederalCategory category(YamlForm of) {
        FederalCategory category =
                new FederalCategory(of.text("code"), of.text("name"), of.text("value"), confirmed(of), source(of));
        of.close();
        return category;
    }

    private void state(YamlForm of, Map<String, String> states) {
        String name = of.text("jurisdiction");
        String code = of.text("code");
        if (!code.isEmpty() && !STATE_CODE.matcher(code).matches()) {
            of.problem("code", "the value is no code of a State", code, "two digits");
        }
        if (states.putIfAbsent(name, code) != null) {
            of.problem("jurisdiction", "the jurisdiction is given twice", name, "each once");
        }
        source(of);
        of.close();
    }

    private static boolean confirmed(YamlForm of) {
        String word = of.text("confirmed");
        if (!word.isEmpty() && !List.of("yes", "no").contains(word)) {
            of.problem("confirmed", "the value cannot be used", word, "yes, no");
        }
        return word.equals("yes");
    }

    private String source(YamlForm of) {
        String source = of.text("source");
        if (!source.isEmpty() && !sources.containsKey(source)) {
            of.problem("source", "the layout lists no such source", source, String.join(", ", sources.keySet()));
        }
        return source;
    }

    private void demandOnce(String key, List<String> names) {
        if (names.stream().distinct().count() != names.size()) {
            form.problem(key, "a name is given twice", String.join(", ", names), "each once");
        }
    }
}
