package org.determinations.application.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Folders of corrections that a seed makes. */
final class RandomCorrections {
    private static final List<String> LEVELS = List.of(
            "Level 1", "Level 2", "Level 3", "Level 3*", "Level 4", "Level 5", "Insufficient data", "Level 9", "");
    private static final List<String> DECISIONS = List.of("ACCEPTED", "ACCEPTED", "ACCEPTED", "REFUSED", "PENDING");

    private RandomCorrections() {}

    /** Corrected levels and discrepancies: decided in every way, outside the window, of another district, or without the other. */
    static void write(Path folder, String stage, Random random) throws IOException {
        List<String> levels = new ArrayList<>(rows(folder.getParent().resolve(stage + "/accountability-levels.csv")));
        Collections.shuffle(levels, random);
        List<String> corrected = new ArrayList<>();
        List<String> reported = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            String code = levels.get(i).split(",", 2)[0];
            String id = "D-2012-0" + (100 + 10 * random.nextInt(3) + i);
            if (i == 0 || random.nextInt(5) > 0) {
                reported.add(String.join(
                        ",",
                        id,
                        i > 0 && random.nextInt(20) == 0 ? "90020000" : code,
                        code.substring(0, 4) + "0005",
                        "MISSING_STUDENT,ELA",
                        "2012-08-" + (i == 0 ? "07" : String.format("%02d", 5 + random.nextInt(7))) + "T08:07:54",
                        i == 0 ? "ACCEPTED" : DECISIONS.get(random.nextInt(DECISIONS.size())),
                        "Ismay Calloway,2012-08-18,as told"));
            }
            if (i == 0 || random.nextInt(4) > 0) {
                corrected.add(String.join(
                        ",",
                        code,
                        random.nextInt(6) == 0 ? "=A name" : "Oskerdale",
                        LEVELS.get(random.nextInt(i == 0 ? 6 : LEVELS.size())),
                        "a reason",
                        "" + (40 + random.nextInt(40)),
                        "" + (40 + random.nextInt(40)),
                        id));
            }
        }
        put(folder.resolve("corrected-levels.csv"), corrected);
        put(folder.resolve("mcas-discrepancies.csv"), reported);
    }

    private static List<String> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return lines.subList(1, lines.size());
    }

    private static void put(Path file, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(Files.readAllLines(file, StandardCharsets.UTF_8).get(0));
        lines.addAll(rows);
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
