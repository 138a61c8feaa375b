package org.determinations.policyfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.model.Worded;
import org.determinations.model.fact.FileKind;
import org.determinations.model.layout.CodeReading;
import org.determinations.model.layout.ContractColumn;
import org.determinations.model.layout.ContractForm;
import org.determinations.model.layout.RowChoice;
import org.determinations.model.layout.TableForm;
import org.determinations.model.layout.TextEncoding;

/** Reads what a contract says beside its columns: {@code file}, {@code rows}, {@code notesBelow}, {@code ignoredColumns}, {@code codes}. */
record ContractFormReading(YamlForm root, Path folder) {
    private static final int WIDEST = 8;

    /** @param folder of the contracts, in which a crosswalk lies */
    ContractForm read() {
        return new ContractForm(table(), rows(), yes("notesBelow"), ignored(), codes(), "");
    }

    /** What the choices and parts name must be columns of the contract, each once and not personal. */
    void check(ContractForm form, FileKind kind, List<ContractColumn> columns) {
        List<String> named =
                new ArrayList<>(form.rows().stream().map(RowChoice::column).toList());
        form.codes().joined().forEach(part -> named.add(part.column()));
        for (String name : named) {
            List<ContractColumn> found =
                    columns.stream().filter(c -> c.column().equals(name)).toList();
            if (found.size() != 1 || !found.get(0).required() || found.get(0).personal()) {
                root.problem(
                        "rows",
                        "the column is not one that can be asked",
                        name,
                        "a column listed once, required, not personal");
            }
        }
        boolean otherwise = !form.table().isOwnText()
                || form.choosesRows()
                || !form.codes().isOwn()
                || columns.stream().anyMatch(c -> !c.cell().isOwn());
        if (kind.isOfRecords() && (otherwise || !form.ignoredColumns().isEmpty())) {
            root.problem(
                    "file",
                    "student records are read in their own form only",
                    "",
                    "no file, rows, notesBelow, ignoredColumns, codes, cells and values");
        }
    }

    private TableForm table() {
        Optional<YamlForm> given = root.optionalForm("file", IssueCode.CONTRACT_INVALID);
        if (given.isEmpty()) {
            return TableForm.OWN;
        }
        YamlForm file = given.get();
        TextEncoding encoding = TableForm.OWN.encoding();
        Optional<String> word = file.optionalText("encoding");
        if (word.isPresent()) {
            Optional<TextEncoding> known = Worded.find(TextEncoding.class, word.get());
            if (known.isEmpty()) {
                String allowed = String.join(", ", Worded.words(TextEncoding.class));
                file.problem("encoding", "the encoding is not known", word.get(), allowed);
            }
            encoding = known.orElse(encoding);
        }
        char separator = separator(file);
        String sheet = file.optionalText("sheet").orElse("");
        file.close();
        TableForm form = new TableForm(encoding, separator, sheet);
        if (!sheet.isEmpty() && !form.isOwnText()) {
            file.problem("sheet", "a sheet has neither encoding nor separator", sheet, "one of them");
        }
        return form;
    }

    private static char separator(YamlForm file) {
        Optional<String> word = file.optionalText("separator");
        Optional<Character> known = word.flatMap(TableForm::separator);
        if (word.isPresent() && known.isEmpty()) {
            file.problem("separator", "the separator is not known", word.get(), "comma, semicolon, tab, bar");
        }
        return known.orElse(TableForm.OWN.separator());
    }

    private List<RowChoice> rows() {
        List<RowChoice> choices = new ArrayList<>();
        for (YamlForm form : root.optionalForms("rows")) {
            Optional<RowChoice.Effect> effect = Arrays.stream(RowChoice.Effect.values())
                    .filter(e -> form.has(e.word()))
                    .findFirst();
            if (effect.isEmpty()) {
                form.problem("only", "the choice says nothing of its column", "", "only, not or totals, with a column");
            }
            String column = effect.map(e -> form.text(e.word())).orElse("");
            List<String> values = form.texts("is");
            form.close();
            effect.ifPresent(e -> choices.add(RowChoice.of(column, values, e)));
        }
        return choices;
    }

    private List<String> ignored() {
        return root.has("ignoredColumns") ? root.texts("ignoredColumns") : List.of();
    }

    private CodeReading codes() {
        Optional<YamlForm> given = root.optionalForm("codes", IssueCode.CONTRACT_INVALID);
        if (given.isEmpty()) {
            return CodeReading.OWN;
        }
        YamlForm codes = given.get();
        List<CodeReading.JoinedColumn> joined = new ArrayList<>();
        for (YamlForm part : codes.optionalForms("joined")) {
            joined.add(new CodeReading.JoinedColumn(part.text("column"), digits(part)));
            part.close();
        }
        Map<String, String> crosswalk = codes.optionalForm("crosswalk", IssueCode.CONTRACT_INVALID)
                .map(form -> new CrosswalkFile(form, folder).read())
                .orElse(Map.of());
        CodeReading reading = new CodeReading(
                codes.optionalText("after").orElse(""),
                codes.optionalText("before").orElse(""),
                digits(codes),
                joined,
                crosswalk);
        codes.close();
        return reading;
    }

    private static int digits(YamlForm form) {
        Optional<String> text = form.optionalText("digits");
        boolean number = text.filter(t -> t.matches("[1-" + WIDEST + "]")).isPresent();
        if (text.isPresent() && !number) {
            form.problem("digits", "the value is not a number of digits", text.get(), "1 to " + WIDEST);
        }
        return number ? Integer.parseInt(text.get()) : 0;
    }

    private boolean yes(String key) {
        Optional<String> word = root.optionalText(key);
        if (word.isPresent() && !word.get().equals("yes") && !word.get().equals("no")) {
            root.problem(key, "the value is neither yes nor no", word.get(), "yes, no");
        }
        return word.filter("yes"::equals).isPresent();
    }
}
