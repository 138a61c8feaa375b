package org.determinations.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files changed at random, as a hand or a broken disk changes them. */
public final class MutatedBytes {
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-1252"),
            StandardCharsets.ISO_8859_1);
    private static final List<String> CELLS = List.of(
            "",
            "\"",
            "=1+1",
            "-9999",
            "1,234",
            "\u00a0",
            "\u202e",
            "9".repeat(300),
            "Level 9",
            "N<10",
            "1e308",
            "\t",
            ";",
            "#N/A");
    private static final List<String> WORDS = List.of(
            "",
            "null",
            "~",
            "[",
            "{",
            "[[[[[]]]]]",
            "{a: {b: {c: []}}}",
            "&a [*a]",
            "*a",
            "!!java.util.Date 1",
            "- ",
            ": ",
            "\"",
            "'",
            "#",
            "%",
            "true",
            "-1",
            "0",
            "1e400",
            "9".repeat(300),
            "2012-02-30",
            "(((((",
            "[a-",
            "a{99999999}",
            "\u0000",
            "\u202e",
            "${x}",
            "|",
            ">");
    private static final Pattern WORD = Pattern.compile("[^\\s,:\"\\[\\]{}]+");

    private MutatedBytes() {}

    /** A file of settings with up to three changes: as those of rows, and of words, indents and lines that stand elsewhere. */
    public static byte[] settings(byte[] bytes, Random random) {
        byte[] changed = bytes;
        for (int i = random.nextInt(3); i >= 0; i--) {
            changed = random.nextInt(3) == 0 ? textChanged(changed, random) : wordsChanged(changed, random);
        }
        return changed;
    }

    private static byte[] wordsChanged(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<MatchResult> words = WORD.matcher(text).results().toList();
        if (words.isEmpty()) {
            return bytesChanged(bytes, random);
        }
        MatchResult word = words.get(random.nextInt(words.size()));
        MatchResult other = words.get(random.nextInt(words.size()));
        String put = switch (random.nextInt(5)) {
            case 0 -> other.group();
            case 1 -> word.group().substring(1);
            case 2 -> "\n" + " ".repeat(random.nextInt(6)) + word.group();
            default -> WORDS.get(random.nextInt(WORDS.size()));
        };
        return (text.substring(0, word.start()) + put + text.substring(word.end())).getBytes(StandardCharsets.UTF_8);
    }

    /** A file of rows with up to three changes: of bytes, cells, rows, columns, encoding or, in a workbook, of its parts. */
    public static byte[] input(byte[] bytes, boolean workbook, Random random) throws IOException {
        byte[] changed = bytes;
        for (int i = random.nextInt(3); i >= 0; i--) {
            changed = workbook
                    ? random.nextInt(4) == 0 ? bytesChanged(changed, random) : partChanged(changed, random)
                    : textChanged(changed, random);
        }
        return changed;
    }

    private static byte[] bytesChanged(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        byte[] changed = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
        for (int i = 1 + random.nextInt(4); i > 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] textChanged(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        List<String> cells = new ArrayList<>(List.of(lines.get(line).split(",", -1)));
        int cell = random.nextInt(cells.size());
        switch (random.nextInt(8)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            case 2 -> cells.remove(cell);
            case 3 -> cells.add(cell, CELLS.get(random.nextInt(CELLS.size())));
            case 4, 5 -> cells.set(cell, CELLS.get(random.nextInt(CELLS.size())));
            case 6 -> {
                return text.getBytes(ENCODINGS.get(random.nextInt(ENCODINGS.size())));
            }
            default -> {
                return bytesChanged(bytes, random);
            }
        }
        if (line < lines.size() && !cells.isEmpty()) {
            lines.set(line, String.join(",", cells));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** One part of a workbook changed, left out or given another name, and packed again. */
    private static byte[] partChanged(byte[] bytes, Random random) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        int chosen = random.nextInt(8);
        int way = random.nextInt(6);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream out = new ZipOutputStream(packed)) {
            int index = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                boolean here = index++ == chosen;
                if (here && way == 0) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(here && way == 1 ? entry.getName() + "x" : entry.getName()));
                out.write(here && way > 1 ? partChanged(part, way, random) : part);
            }
            out.putNextEntry(new ZipEntry("last"));
        } catch (IOException | IllegalArgumentException broken) {
            return bytes;
        }
        return packed.toByteArray();
    }

    private static byte[] partChanged(byte[] part, int way, Random random) {
        String text = new String(part, StandardCharsets.UTF_8);
        List<String> numbers = List.of("-1", "0", "99999999999", "1.5E400", "NaN", "A1:ZZ9", "");
        return switch (way) {
            case 2 ->
                text.replaceFirst("r=\"[A-Z]*[0-9]+\"", "r=\"" + numbers.get(random.nextInt(numbers.size())) + "\"")
                        .getBytes(StandardCharsets.UTF_8);
            case 3 ->
                text.replaceFirst("<v>[^<]*</v>", "<v>" + numbers.get(random.nextInt(numbers.size())) + "</v>")
                        .getBytes(StandardCharsets.UTF_8);
            case 4 ->
                text.replaceFirst(" s=\"[0-9]+\"", " s=\"" + numbers.get(random.nextInt(numbers.size())) + "\"")
                        .getBytes(StandardCharsets.UTF_8);
            default -> bytesChanged(part, random);
        };
    }
}
