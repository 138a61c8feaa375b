package org.determinations.policyfile;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One YAML file read strictly, with every problem found so far. Duplicate and unknown keys are problems. */
final class JobYaml {
    private static final String CORRECT = "Correct the file.";
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final IssueCode code;
    private final List<Issue> problems = new ArrayList<>();

    /**
     * A file not yet read.
     *
     * @param file as problems name it
     * @param code under which problems are listed
     */
    JobYaml(String file, IssueCode code) {
        this.file = file;
        this.code = code;
    }

    List<Issue> problems() {
        return problems;
    }

    void problem(String where, String wrong, String found, String allowed) {
        problems.add(Issue.of(code, SourceRef.ofFile(file).at(where), wrong, found, allowed, CORRECT));
    }

    /** The file's keys and values; empty, with a problem, when it cannot be read as one map. */
    Optional<JsonNode> read(Path path) {
        try {
            JsonNode root = MAPPER.readTree(Files.readString(path));
            if (root.isObject()) {
                return Optional.of(root);
            }
            problem("", "the file holds no keys", "", "keys with values");
        } catch (MalformedInputException e) {
            problem("", "the file is not UTF-8", "", "UTF-8");
        } catch (IOException e) {
            problem("", "the file cannot be read", e.getClass().getSimpleName(), "");
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int line = at == null ? 0 : Math.max(0, at.getLineNr());
            String found = e.getOriginalMessage().lines().findFirst().orElse("");
            problems.add(Issue.of(
                    code, SourceRef.ofRow(file, line), "the file is not the YAML it should be", found, "", CORRECT));
        }
        return Optional.empty();
    }

    /** A problem for each key that is not among those known. */
    void onlyKnown(JsonNode node, String where, Set<String> known) {
        node.properties().forEach(entry -> {
            if (!known.contains(entry.getKey())) {
                problem(
                        path(where, entry.getKey()),
                        "the key is not known",
                        entry.getKey(),
                        String.join(", ", known.stream().sorted().toList()));
            }
        });
    }

    /** The text of a key that must be there; empty text, with a problem, when it is not. */
    String needed(JsonNode node, String where, String key) {
        Optional<String> text = text(node, where, key);
        if (text.isEmpty() && !node.has(key)) {
            problem(path(where, key), "the key is missing", "", "");
        }
        return text.orElse("");
    }

    /** The text of a key that may be left out; empty, with a problem, when it is there and holds no text. */
    Optional<String> text(JsonNode node, String where, String key) {
        JsonNode child = node.path(key);
        if (child.isMissingNode()) {
            return Optional.empty();
        }
        if (!child.isValueNode() || child.isNull() || child.asString().isBlank()) {
            problem(path(where, key), "the key has no value", "", "");
            return Optional.empty();
        }
        return Optional.of(child.asString());
    }

    /** The elements of a list of maps; empty when the key is left out. */
    List<JsonNode> maps(JsonNode node, String where, String key) {
        JsonNode child = node.path(key);
        if (child.isMissingNode()) {
            return List.of();
        }
        List<JsonNode> elements = new ArrayList<>();
        child.forEach(elements::add);
        if (!child.isArray() || elements.stream().anyMatch(e -> !e.isObject())) {
            problem(path(where, key), "the key holds no list of entries", "", "a list whose entries have keys");
            return List.of();
        }
        return elements;
    }

    static String path(String where, String key) {
        return where.isEmpty() ? key : where + "." + key;
    }
}
