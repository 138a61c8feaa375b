package org.determinations.policyfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.ContractColumn;
import org.determinations.model.FileContract;
import org.determinations.model.FileFields;
import org.determinations.model.FileKind;

/** Reads one contract file and keeps everything that is wrong with it. */
final class ContractReading {
    private static final String SUFFIX = ".yaml";
    private static final Pattern BANNER_ROWS = Pattern.compile("[0-9]");
    private static final Set<String> KEYS =
            Set.of("contract", "title", "kind", "bannerRows", "columnOrder", "sources", "columns", "indicators");

    private final String name;
    private final JobYaml yaml;
    private final Optional<FileContract> contract;

    ContractReading(Path file) {
        this.name = file.getFileName().toString();
        this.yaml = new JobYaml("contracts/" + name, IssueCode.CONTRACT_INVALID);
        this.contract = yaml.read(file).flatMap(this::contract);
    }

    /** Empty when there is a problem. */
    Optional<FileContract> contract() {
        return contract;
    }

    List<Issue> problems() {
        return yaml.problems();
    }

    private Optional<FileContract> contract(YamlNode root) {
        yaml.onlyKnown(root, "", KEYS);
        String id = yaml.needed(root, "", "contract");
        if (!id.isEmpty() && !name.equals(id + SUFFIX)) {
            yaml.problem("contract", "the contract is not named like its file", id, name.replace(SUFFIX, ""));
        }
        String title = yaml.needed(root, "", "title");
        Optional<FileKind> kind = kind(yaml.needed(root, "", "kind"));
        int bannerRows = bannerRows(yaml.needed(root, "", "bannerRows"));
        boolean fixedOrder = fixedOrder(yaml.needed(root, "", "columnOrder"));
        List<ContractColumn> columns = columns(root);
        kind.ifPresent(k -> new ContractCheck(yaml, k, columns, fixedOrder).check());
        return kind.isPresent() && yaml.problems().isEmpty()
                ? Optional.of(new FileContract(id, title, kind.get(), bannerRows, fixedOrder, columns))
                : Optional.empty();
    }

    private Optional<FileKind> kind(String word) {
        Optional<FileKind> kind =
                FileKind.find(word).filter(k -> !FileFields.of(k).isEmpty());
        if (kind.isEmpty() && !word.isEmpty()) {
            String allowed = Arrays.stream(FileKind.values())
                    .filter(k -> !FileFields.of(k).isEmpty())
                    .map(FileKind::word)
                    .collect(Collectors.joining(", "));
            yaml.problem("kind", "no file of this kind is read", word, allowed);
        }
        return kind;
    }

    private int bannerRows(String text) {
        if (BANNER_ROWS.matcher(text).matches()) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            yaml.problem("bannerRows", "the value is not a number of rows", text, "0 to 9");
        }
        return 0;
    }

    private boolean fixedOrder(String text) {
        if (!text.isEmpty() && !text.equals("any") && !text.equals("fixed")) {
            yaml.problem("columnOrder", "the value is not known", text, "any, fixed");
        }
        return text.equals("fixed");
    }

    private List<ContractColumn> columns(YamlNode root) {
        Set<String> sources = sources(root);
        ColumnReading reading = new ColumnReading(yaml, sources);
        List<ContractColumn> columns = new ArrayList<>(reading.columns(root, "", ""));
        List<YamlNode> indicators = yaml.maps(root, "", "indicators");
        for (int i = 0; i < indicators.size(); i++) {
            String where = "indicators[" + (i + 1) + "]";
            yaml.onlyKnown(indicators.get(i), where, Set.of("indicator", "columns"));
            String indicator = yaml.needed(indicators.get(i), where, "indicator");
            columns.addAll(reading.columns(indicators.get(i), where, indicator));
        }
        return columns;
    }

    private Set<String> sources(YamlNode root) {
        Optional<YamlNode> found =
                root.find("sources").filter(node -> !node.entries().isEmpty());
        if (found.isEmpty()) {
            yaml.problem("sources", "the contract names no source", "", "at least one, such as S1 with its words");
            return Set.of();
        }
        Set<String> sources = new TreeSet<>();
        for (YamlNode.Entry entry : found.get().entries()) {
            sources.add(entry.key());
            yaml.needed(found.get(), "sources", entry.key());
        }
        return sources;
    }
}
