package org.determinations.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.determinations.model.release.LetterField;

/**
 * A template of the policy pack, read once and filled in for each district. Markdown is read before the values are put in,
 * so nothing in a value is ever taken for markup. Headings, paragraphs, lists, bold, italic and links are kept; anything
 * else comes out as plain text.
 */
final class LetterTemplate {
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z_]+)\\}\\}");

    private final Node root;

    private LetterTemplate(Node root) {
        this.root = root;
    }

    /** Its fields are those of {@link LetterField}, which linting the pack has made sure of. */
    static LetterTemplate parse(String markdown) {
        return new LetterTemplate(Parser.builder().build().parse(markdown));
    }

    /** The letter's blocks with a district's values in them. */
    List<LetterBlock> fill(LetterFields fields) {
        return new Filling(fields).blocks(root);
    }

    /** One pass over the template. */
    private static final class Filling {
        private final LetterFields fields;
        private int rank;

        Filling(LetterFields fields) {
            this.fields = fields;
        }

        List<LetterBlock> blocks(Node parent) {
            List<LetterBlock> blocks = new ArrayList<>();
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                blocks.addAll(block(node));
            }
            return blocks;
        }

        private List<LetterBlock> block(Node node) {
            if (node instanceof Heading heading) {
                rank = Math.min(heading.getLevel(), rank + 1);
                return List.of(new LetterBlock.Heading(rank, line(Inlines.of(node))));
            }
            if (node instanceof Paragraph) {
                return paragraph(Inlines.of(node));
            }
            if (node instanceof ListBlock) {
                return List.of(new LetterBlock.Items(node instanceof OrderedList, items(node)));
            }
            return literal(node)
                    .map(text -> List.<LetterBlock>of(LetterBlock.Paragraph.of(text)))
                    .orElseGet(() -> blocks(node));
        }

        private List<List<LetterBlock>> items(Node list) {
            List<List<LetterBlock>> items = new ArrayList<>();
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                items.add(blocks(item));
            }
            return items;
        }

        private List<LetterBlock> paragraph(List<Span> words) {
            Optional<LetterField> alone =
                    LetterField.find(Span.textOf(words).strip().replaceAll("[{}]", ""));
            return alone.filter(field -> field.form() == LetterField.Form.BLOCK)
                    .map(fields::blocks)
                    .orElseGet(() -> List.of(new LetterBlock.Paragraph(withNext(words))));
        }

        /** What follows for the district stands where it reads its result. */
        private List<Span> withNext(List<Span> words) {
            boolean result = words.stream().anyMatch(span -> span.text().contains(LetterField.RESULT.slot()));
            return Stream.concat(
                            line(words).stream(),
                            fields.next().filter(step -> result).map(step -> Span.plain(" " + step)).stream())
                    .toList();
        }

        private List<Span> line(List<Span> words) {
            return words.stream().map(span -> span.saying(filled(span.text()))).toList();
        }

        private String filled(String text) {
            return SLOT.matcher(text)
                    .replaceAll(slot -> Matcher.quoteReplacement(
                            LetterField.find(slot.group(1)).map(fields::words).orElse(slot.group())));
        }

        private static Optional<String> literal(Node node) {
            if (node instanceof HtmlBlock html) {
                return Optional.of(html.getLiteral());
            }
            if (node instanceof FencedCodeBlock code) {
                return Optional.of(code.getLiteral().stripTrailing());
            }
            return node instanceof IndentedCodeBlock code
                    ? Optional.of(code.getLiteral().stripTrailing())
                    : Optional.empty();
        }
    }
}
