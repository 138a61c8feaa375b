package org.determinations.policyfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.FileField;
import org.determinations.model.Worded;
import org.determinations.model.fact.FileKind;
import org.determinations.model.layout.ContractForm;
import org.determinations.model.layout.ContractGroup;
import org.determinations.model.layout.FileContract;

/** Reads one contract file and keeps everything that is wrong with it. */
final class ContractReading {
    private static final String SUFFIX = ".yaml";
    private static final Pattern BANNER_ROWS = Pattern.compile("[0-9]");

    private final String name;
    private final Path folder;
    private final List<Issue> problems = new ArrayList<>();
    private final Optional<FileContract> contract;

    ContractReading(Path file) {
        this.name = file.getFileName().toString();
        this.folder = file.resolveSibling("");
        this.contract = YamlForm.read(file, "contracts/" + name, IssueCode.CONTRACT_INVALID, problems)
                .flatMap(this::contract);
    }

    /** Empty when there is a problem. */
    Optional<FileContract> contract() {
        return contract;
    }

    List<Issue> problems() {
        return problems;
    }

    private Optional<FileContract> contract(YamlForm root) {
        String id = root.text("contract");
        if (!id.isEmpty() && !name.equals(id + SUFFIX)) {
            root.problem("contract", "the contract is not named like its file", id, name.replace(SUFFIX, ""));
        }
        String title = root.text("title");
        Optional<FileKind> kind = kind(root);
        int bannerRows = bannerRows(root);
        boolean fixedOrder = fixedOrder(root);
        ContractFormReading forms = new ContractFormReading(root, folder);
        ContractForm form = forms.read();
        List<ColumnReading.Column> columns = columns(root, kind.flatMap(FileKind::group));
        root.close();
        kind.ifPresent(k -> {
            new ContractCheck(root, k, columns, fixedOrder).check();
            forms.check(
                    form, k, columns.stream().map(ColumnReading.Column::column).toList());
        });
        return kind.isPresent() && problems.isEmpty()
                ? Optional.of(new FileContract(
                        id,
                        title,
                        kind.get(),
                        bannerRows,
                        fixedOrder,
                        columns.stream().map(ColumnReading.Column::column).toList(),
                        form))
                : Optional.empty();
    }

    private static Optional<FileKind> kind(YamlForm root) {
        String word = root.text("kind");
        Optional<FileKind> kind = Worded.find(FileKind.class, word);
        if (kind.isEmpty() && !word.isEmpty()) {
            String allowed =
                    Arrays.stream(FileKind.values()).map(FileKind::word).collect(Collectors.joining(", "));
            root.problem("kind", "no file of this kind is read", word, allowed);
        }
        return kind;
    }

    private static int bannerRows(YamlForm root) {
        String text = root.text("bannerRows");
        if (BANNER_ROWS.matcher(text).matches()) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            root.problem("bannerRows", "the value is not a number of rows", text, "0 to 9");
        }
        return 0;
    }

    private static boolean fixedOrder(YamlForm root) {
        String text = root.text("columnOrder");
        if (!text.isEmpty() && !text.equals("any") && !text.equals("fixed")) {
            root.problem("columnOrder", "the value is not known", text, "any, fixed");
        }
        return text.equals("fixed");
    }

    /** The columns of the row, then those of each group: {@code indicators} with an {@code indicator} each, and the like. */
    private static List<ColumnReading.Column> columns(YamlForm root, Optional<FileField> names) {
        ColumnReading reading = new ColumnReading(sources(root), CellFormReading.ofAll(root));
        List<ColumnReading.Column> columns =
                new ArrayList<>(reading.columns(root, new ContractGroup("", constants(root))));
        if (names.isPresent()) {
            String word = names.get().name();
            for (YamlForm group : root.optionalForms(word + "s")) {
                columns.addAll(reading.columns(group, new ContractGroup(group.text(word), constants(group))));
                group.close();
            }
        }
        return columns;
    }

    private static Map<String, String> constants(YamlForm form) {
        Map<String, String> constants = new TreeMap<>();
        form.optionalForm("constants", IssueCode.CONTRACT_INVALID)
                .ifPresent(given -> given.listLeft().forEach(field -> constants.put(field, given.text(field))));
        return constants;
    }

    private static Set<String> sources(YamlForm root) {
        Optional<YamlForm> found = root.form("sources", IssueCode.CONTRACT_INVALID);
        Set<String> sources = new TreeSet<>(found.map(YamlForm::listLeft).orElse(List.of()));
        sources.forEach(source -> found.get().text(source));
        if (found.isPresent() && sources.isEmpty()) {
            root.problem("sources", "the contract names no source", "", "at least one, such as S1 with its words");
        }
        return sources;
    }
}
