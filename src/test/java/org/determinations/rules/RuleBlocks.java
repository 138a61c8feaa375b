package org.determinations.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.policyfile.ShippedPolicies;

/** The documentation blocks of the rule classes, read from their source. */
public final class RuleBlocks {
    private static final Path SOURCES = Path.of("src/main/java/org/determinations/determination/alignment");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("<li><b>([^<:]+):</b>(.*?)(?=<li>|</ul>)", Pattern.DOTALL);

    private RuleBlocks() {}

    /**
     * One rule's block.
     *
     * @param className simple name of its class
     * @param summary first sentence of the comment
     * @param items heading to text, in the order of the block
     */
    public record Block(String className, String summary, Map<String, String> items) {}

    /** Rule id to its block. */
    public static Map<String, Block> readAll() {
        Map<String, Block> blocks = new TreeMap<>();
        try (Stream<Path> files = Files.list(ShippedPolicies.root().resolve(SOURCES))) {
            for (Path file : files.sorted().toList()) {
                read(file).ifPresent(block -> blocks.put(id(block), block));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return blocks;
    }

    private static String id(Block block) {
        return block.items().get("Rule").split(",")[0];
    }

    private static Optional<Block> read(Path file) throws IOException {
        Matcher comment = COMMENT.matcher(Files.readString(file, StandardCharsets.UTF_8));
        if (!comment.find()) {
            return Optional.empty();
        }
        String text = comment.group(1).replaceAll("(?m)^ *\\*", " ").replaceAll("\\s+", " ");
        Map<String, String> items = new LinkedHashMap<>();
        Matcher item = ITEM.matcher(text);
        while (item.find()) {
            items.put(item.group(1), item.group(2).strip());
        }
        String summary = text.split("<ul>")[0].strip();
        String className = file.getFileName().toString().replace(".java", "");
        return items.containsKey("Rule") ? Optional.of(new Block(className, summary, items)) : Optional.empty();
    }
}
