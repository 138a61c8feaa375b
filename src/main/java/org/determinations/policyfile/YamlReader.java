package org.determinations.policyfile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML file as nodes with line numbers. Scalars stay text: nothing is turned into a number, a date or a truth
 * value. One document a file, strict UTF-8, no anchors.
 */
public final class YamlReader {
    private static final YAMLFactory FACTORY = new YAMLFactory();
    private static final ParsedTexts PARSED = new ParsedTexts();

    private final String shown;
    private final IssueCode code;
    private final YAMLParser parser;

    private YamlReader(String shown, IssueCode code, YAMLParser parser) {
        this.shown = shown;
        this.code = code;
        this.parser = parser;
    }

    /**
     * The root node; empty, with an issue added, when the file is not there or is no such YAML.
     *
     * @param shown name of the file in messages
     * @param code of the issue
     */
    public static Optional<YamlNode> read(Path file, String shown, IssueCode code, List<Issue> issues) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new IOException("no file");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            Optional<YamlNode> parsed = PARSED.find(text);
            if (parsed.isPresent()) {
                return parsed;
            }
            try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
                YamlNode document = new YamlReader(shown, code, (YAMLParser) parser).document();
                PARSED.keep(text, document);
                return Optional.of(document);
            }
        } catch (CharacterCodingException e) {
            issues.add(unreadable(code, shown, 0, "the file is not UTF-8", "", "save it as UTF-8"));
        } catch (IOException e) {
            issues.add(unreadable(
                    code, shown, 0, "the file cannot be read", "", "check that it is there and may be read"));
        } catch (JacksonException e) {
            int line = Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getLineNr());
            issues.add(unreadable(code, shown, line, "the file is not YAML", firstLine(e), "correct the line"));
        } catch (NotPlain e) {
            issues.add(e.issue());
        }
        return Optional.empty();
    }

    private static Issue unreadable(IssueCode code, String shown, int line, String wrong, String found, String action) {
        return Issue.of(code, SourceRef.ofRow(shown, line), wrong, found, "", action);
    }

    private static String firstLine(JacksonException e) {
        String words = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        return words.lines().findFirst().orElse("");
    }

    private YamlNode document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw plain(
                    0,
                    "the file is empty",
                    "write its keys; a file of that kind that came with the program shows them");
        }
        YamlNode root = node(first);
        if (parser.nextToken() != null) {
            throw plain(line(), "the file holds a second document", "keep one document in a file");
        }
        return root;
    }

    private YamlNode node(JsonToken token) {
        if (parser.isCurrentAlias()) {
            throw plain(line(), "the file uses an anchor", "write the value out");
        }
        int line = line();
        return switch (token) {
            case START_OBJECT -> mapping(line);
            case START_ARRAY -> list(line);
            default -> YamlNode.text(line, token == JsonToken.VALUE_NULL ? "" : parser.getString());
        };
    }

    private YamlNode mapping(int line) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line();
            entries.add(new YamlNode.Entry(key, keyLine, node(parser.nextToken())));
        }
        return YamlNode.mapping(line, entries);
    }

    private YamlNode list(int line) {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token));
        }
        return YamlNode.list(line, items);
    }

    private int line() {
        return Math.max(0, parser.currentTokenLocation().getLineNr());
    }

    private NotPlain plain(int line, String wrong, String action) {
        return new NotPlain(unreadable(code, shown, line, wrong, "", action));
    }

    /** The file uses what policy files may not. */
    private static final class NotPlain extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Issue issue;

        NotPlain(Issue issue) {
            super(issue.line());
            this.issue = issue;
        }

        Issue issue() {
            return issue;
        }
    }
}
