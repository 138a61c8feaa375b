package org.determinations.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Files of student records with everything in them that a file can have, by a seed. */
final class OddRecords {
    private static final List<String> COLUMNS = List.of(
            "school_year",
            "district_code",
            "DOE002",
            "DOE006",
            "DOE010",
            "DOE012",
            "DOE015",
            "DOE016",
            "DOE019",
            "DOE034",
            "DOE036");

    private final Random random;
    private final List<String> columns = new ArrayList<>(COLUMNS);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final String lineBreak;
    private final boolean quotesAll;
    private final int oddEvery;

    private OddRecords(long seed) {
        this.random = new Random(seed);
        if (random.nextBoolean()) {
            columns.add("DOE032");
        }
        if (random.nextInt(3) == 0) {
            columns.add("DOE001");
        }
        if (random.nextBoolean()) {
            Collections.shuffle(columns, random);
        }
        this.lineBreak = one("\n", "\n", "\r\n", "\r\n", "\r", "");
        this.quotesAll = random.nextInt(4) == 0;
        this.oddEvery = 1 + random.nextInt(12);
    }

    /** A file whose text is sound, whatever its records say. */
    static byte[] sound(long seed) {
        OddRecords records = new OddRecords(seed);
        records.write();
        return records.out.toByteArray();
    }

    /** The same with one thing in it that makes it no sound text, or none at all. */
    static byte[] broken(long seed) {
        byte[] sound = sound(seed);
        Random random = new Random(~seed);
        List<byte[]> faults = List.of(
                bytes("\""),
                bytes("\"a\"b,"),
                bytes(",\"open"),
                new byte[] {0},
                new byte[] {(byte) 0xE9},
                new byte[] {(byte) 0xC3, '\n'},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                bytes("\uFEFF"),
                bytes("x".repeat(1_000_001)),
                bytes(",\"" + "\n".repeat(1_000_001) + "\","),
                bytes("\r"));
        byte[] fault = faults.get(random.nextInt(faults.size()));
        int at = random.nextInt(8) == 0 ? sound.length : random.nextInt(sound.length + 1);
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        broken.write(sound, 0, at);
        broken.writeBytes(fault);
        broken.write(sound, at, sound.length - at);
        return broken.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private void write() {
        for (int mark = random.nextInt(4); mark > 1; mark--) {
            out.writeBytes(bytes("\uFEFF"));
        }
        if (random.nextInt(3) == 0) {
            line("# a title, of two cells");
            line("");
        }
        line(String.join(",", columns));
        int records = 1 + random.nextInt(120);
        for (int i = 0; i < records; i++) {
            line(record(i));
        }
        if (random.nextBoolean()) {
            out.writeBytes(bytes(record(records)));
        }
    }

    private void line(String text) {
        String behind = lineBreak.isEmpty() ? one("\n", "\r\n", "\r") : lineBreak;
        out.writeBytes(bytes(text + behind));
    }

    private String record(int number) {
        boolean odd = random.nextInt(oddEvery) == 0;
        if (odd && random.nextInt(4) == 0) {
            return one("", "", ",,,,,,,,,,", "\"\"", ",,", "2011-12,09010000", " ");
        }
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            String sound = sound(column, number);
            boolean changed = odd && random.nextInt(4) == 0;
            String cell = changed ? odd(sound) : sound;
            cells.add(quotesAll && !cell.startsWith("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        if (odd && random.nextInt(6) == 0) {
            cells.add("one more");
        }
        return String.join(",", cells);
    }

    private String sound(String column, int number) {
        return switch (column) {
            case "school_year" -> one("2011-12", "2011-12", "2011-12", "2010-11");
            case "district_code" -> one("09010000", "09010000", "09020000", "00350000", "901");
            case "DOE006" -> "2000-01-0" + (1 + number % 9);
            case "DOE010" -> one("01", "02", "33", "03");
            case "DOE012" -> one("01", "01", "01", "01", "04");
            case "DOE016" -> one("PK", "KF", "01", "06", "12");
            case "DOE019" -> one("00", "01", "02");
            case "DOE032" -> one("", "", "31", "36");
            case "DOE034" -> one("", "", "", "10", "40", "01", "60");
            case "DOE036" -> one("", "03", "05", "99");
            default -> "id" + number;
        };
    }

    private String odd(String sound) {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> "7";
            case 2 -> sound.isEmpty() ? "Q" : sound.substring(1);
            case 3 -> "\"" + sound + "\"";
            case 4 -> "\"a\r\nb,\"\"c\"\"\n\"";
            case 5 -> sound + "\u00A0";
            case 6 -> "Zo\u00EB \uD83D\uDE00";
            case 7 -> "bare\"quote\"";
            case 8 -> String.valueOf((char) ('A' + random.nextInt(26))) + (char) ('A' + random.nextInt(26));
            case 9 -> "x".repeat(random.nextInt(30));
            case 10 -> "\"\uFF10" + sound + "\"";
            default -> " " + sound;
        };
    }
}
