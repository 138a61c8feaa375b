package org.determinations.policyfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.model.ColumnType;
import org.determinations.model.ContractColumn;

/** Reads the columns of one contract, each with all its six keys. */
final class ColumnReading {
    /** Written in place of a field for a column that is known and not read. */
    static final String NOT_READ = "not read";

    private static final Set<String> KEYS = Set.of("column", "field", "type", "required", "personal", "source");

    private final JobYaml yaml;
    private final Set<String> sources;

    ColumnReading(JobYaml yaml, Set<String> sources) {
        this.yaml = yaml;
        this.sources = sources;
    }

    List<ContractColumn> columns(YamlNode parent, String where, String indicator) {
        List<ContractColumn> columns = new ArrayList<>();
        List<YamlNode> nodes = yaml.maps(parent, where, "columns");
        if (nodes.isEmpty()) {
            yaml.problem(JobYaml.path(where, "columns"), "there is no column", "", "at least one");
        }
        for (int i = 0; i < nodes.size(); i++) {
            String at = JobYaml.path(where, "columns[" + (i + 1) + "]");
            columns.add(column(nodes.get(i), at, indicator));
        }
        return columns;
    }

    private ContractColumn column(YamlNode node, String at, String indicator) {
        yaml.onlyKnown(node, at, KEYS);
        String field = yaml.needed(node, at, "field");
        String source = yaml.needed(node, at, "source");
        if (!source.isEmpty() && !sources.contains(source)) {
            yaml.problem(JobYaml.path(at, "source"), "the source is not listed", source, String.join(", ", sources));
        }
        return new ContractColumn(
                yaml.needed(node, at, "column"),
                field.equals(NOT_READ) ? "" : field,
                indicator,
                type(node, at),
                yes(node, at, "required"),
                yes(node, at, "personal"),
                source);
    }

    private ColumnType type(YamlNode node, String at) {
        String word = yaml.needed(node, at, "type");
        Optional<ColumnType> type = ColumnType.find(word);
        if (type.isEmpty() && !word.isEmpty()) {
            String allowed =
                    Arrays.stream(ColumnType.values()).map(ColumnType::word).collect(Collectors.joining(", "));
            yaml.problem(JobYaml.path(at, "type"), "the type is not known", word, allowed);
        }
        return type.orElse(ColumnType.TEXT);
    }

    private boolean yes(YamlNode node, String at, String key) {
        String word = yaml.needed(node, at, key);
        if (!word.isEmpty() && !word.equals("yes") && !word.equals("no")) {
            yaml.problem(JobYaml.path(at, key), "the value is neither yes nor no", word, "yes, no");
        }
        return word.equals("yes");
    }
}
