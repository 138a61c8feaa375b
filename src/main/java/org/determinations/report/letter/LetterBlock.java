package org.determinations.report.letter;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of a letter that stands on lines of its own. Immutable. */
sealed interface LetterBlock {
    /** Puts itself onto the page. */
    void writeTo(LetterPage page);

    /** Everything it says, without its look. */
    String text();

    /** @param rank 1 for the title of the letter, 2 for its sections, and so on without a gap */
    record Heading(int rank, List<Span> words) implements LetterBlock {
        public Heading {
            words = List.copyOf(words);
        }

        @Override
        public void writeTo(LetterPage page) {
            page.heading(rank, words);
        }

        @Override
        public String text() {
            return Span.textOf(words);
        }
    }

    /** Running text. */
    record Paragraph(List<Span> words) implements LetterBlock {
        public Paragraph {
            words = List.copyOf(words);
        }

        static Paragraph of(String text) {
            return new Paragraph(Span.line(text));
        }

        @Override
        public void writeTo(LetterPage page) {
            page.paragraph(words);
        }

        @Override
        public String text() {
            return Span.textOf(words);
        }
    }

    /** @param numbered whether the order matters; each item is one or more blocks */
    record Items(boolean numbered, List<List<LetterBlock>> items) implements LetterBlock {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        /** A bulleted list of plain sentences. */
        static Items bullets(List<String> sentences) {
            return new Items(
                    false,
                    sentences.stream()
                            .map(s -> List.<LetterBlock>of(Paragraph.of(s)))
                            .toList());
        }

        @Override
        public void writeTo(LetterPage page) {
            page.list(numbered, items);
        }

        @Override
        public String text() {
            return items.stream().flatMap(List::stream).map(LetterBlock::text).collect(Collectors.joining("\n"));
        }
    }

    /**
     * @param header one cell a column; the first cell of each row names the row
     * @param shares of the table's width that each column has, in percent
     */
    record Table(List<String> header, List<Integer> shares, List<List<String>> rows) implements LetterBlock {
        /** With a last column for sentences where there are two or three, else with columns of one width. */
        Table(List<String> header, List<List<String>> rows) {
            this(
                    header,
                    switch (header.size()) {
                        case 2 -> List.of(34, 66);
                        case 3 -> List.of(27, 13, 60);
                        default -> Collections.nCopies(header.size(), 100 / header.size());
                    },
                    rows);
        }

        public Table {
            header = List.copyOf(header);
            shares = List.copyOf(shares);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public void writeTo(LetterPage page) {
            page.table(header, shares, rows);
        }

        @Override
        public String text() {
            return String.join("\t", header) + "\n"
                    + rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        }
    }
}
