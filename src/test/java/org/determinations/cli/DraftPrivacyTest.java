package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft shows what stands in a file, and never what may be about a single person. */
class DraftPrivacyTest {
    private static final String MARK = "Zqxj";
    private static final int FILES = 30;

    @TempDir
    private Path scratch;

    /** What a draft says and writes. */
    private String drafted(String text) throws IOException {
        Path home = scratch.resolve("home");
        Path file = Files.writeString(scratch.resolve("sent.csv"), text);
        Typed.Ending ending = Typed.in(home, "contract", "draft", file.toString());
        Typed.Ending json = Typed.in(home, "contract", "draft", file.toString(), "--json");
        assertThat(List.of(ending.code(), json.code())).as(ending.err()).allMatch(code -> code == 0 || code == 3);
        return ending.out() + ending.err() + json.out() + json.err() + TestInstallation.files(home);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code,Student First Name\n09010000,Zqxj\n",
                "Code,Contact\n09010000,Zqxj\n",
                "Code,Who\n09010000,Zqxj@invented.example\n",
                "Code,Number\n09010000,123-45-6789\n09020000,Zqxj\n",
                "Code,Person\n09010000,\"Zqxj, Ann\"\n09020000,\"Zqxj, Bob\"\n",
                "Code,\n09010000,Zqxj\n",
                "09010000,Zqxj,F,2004-03-01\n09010000,Zqxj,F,2004-04-01\n",
                "Zqxj,F,1\nZqxj,F,2\nZqxj,M,3\n",
                "Code,Grade\n09010000,01,Zqxj\n09020000,02\n",
            })
    void nothing_of_a_person_is_shown(String file) throws IOException {
        assertThat(drafted(file)).doesNotContain(MARK, "123-45-6789");
    }

    @Test
    void records_are_drafted_without_any_value() throws IOException {
        String header = "school_year,district_code,DOE002,DOE010,DOE012,DOE016,DOE019,DOE032,DOE034,DOE036";
        Path file = Files.writeString(
                scratch.resolve("records.csv"),
                header + "\n2011-12,09010000,Zqxj,Zqxj,Zqxj,Zqxj,Zqxj,Zqxj,Zqxj,Zqxj\n");
        Typed.Ending ending =
                Typed.in(scratch.resolve("home"), "contract", "draft", file.toString(), "--kind", "student-records");
        assertThat(ending.out() + ending.err() + TestInstallation.files(scratch.resolve("home")))
                .doesNotContain(MARK);
    }

    /** Cells and rows that are lost or stand twice, and characters that became others, below a sound header. */
    @Test
    void a_damaged_file_shows_no_more() throws IOException {
        Random random = new Random(20_261_129);
        List<String> header = List.of("District Code", "Student Name", "SASID", "Grade", "Days");
        for (int i = 0; i < FILES; i++) {
            List<String> lines = new ArrayList<>(List.of(String.join(",", header)));
            for (int row = 0; row < 12; row++) {
                lines.add(
                        "0901000" + row % 10 + "," + MARK + row + "," + MARK + "9" + row + ",0" + row % 9 + "," + row);
            }
            int line = 1 + random.nextInt(12);
            List<String> cells = new ArrayList<>(Arrays.asList(lines.get(line).split(",")));
            switch (random.nextInt(4)) {
                case 0 -> cells.remove(random.nextInt(cells.size()));
                case 1 -> cells.add(random.nextInt(cells.size()), "x");
                case 2 -> lines.add(lines.get(line));
                default ->
                    cells.set(0, new String(new byte[] {(byte) random.nextInt(256)}, StandardCharsets.ISO_8859_1));
            }
            lines.set(line, String.join(",", cells));
            assertThat(drafted(String.join("\n", lines) + "\n"))
                    .as("file %d", i)
                    .doesNotContain(MARK);
        }
    }
}
