package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Files that give codes and no names: one warning says so, and every sentence calls the district by its code. */
class UnnamedDistrictsVerbTest {
    /** What a sentence looks like whose name is not there. */
    private static final String BROKEN =
            "(?m)^, | \\(, |why has|of  has|^: | {1}, [0-9]|>, |head of \\(|^ *-? *[0-9]{3} :|^is in the category|to  for";

    @TempDir
    Path home;

    private Path cycle;

    @BeforeEach
    void withoutNames() throws IOException {
        cycle = home.resolve("cycle");
        FileSystemUtils.copyRecursively(TestInstallation.app().resolve("data-samples/franklin-2023-24"), cycle);
        blank("measures.csv", "^([^,]*),[^,]*,");
        blank("spp-indicators.csv", "^([^,]*),[^,]*,");
        blank("review-findings.csv", "^([^,]*,[^,]*),[^,]*,");
    }

    private void blank(String file, String upToName) throws IOException {
        Path path = cycle.resolve("official").resolve(file);
        List<String> lines = Files.readAllLines(path);
        List<String> blanked = Stream.concat(
                        Stream.of(lines.get(0)),
                        lines.stream().skip(1).map(line -> line.replaceFirst(upToName, "$1,,")))
                .toList();
        Files.write(path, blanked);
    }

    private String typed(String... words) {
        Typed.Ending ending = Typed.in(home, words);
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(ending.out()).doesNotContainPattern(BROKEN);
        return ending.out();
    }

    @Test
    void a_district_without_a_name_is_called_by_its_code_and_told_once() throws IOException {
        assertThat(typed("validate", cycle.toString()))
                .containsOnlyOnce("CR-066")
                .contains(
                        "WARNING official/: CR-066 no LEA has a name in any accepted row; found 001, 002, 003, 004, 005, 006, 007,"
                                + " 008, 009, 010 and 14 more;");
        assertThat(typed("run", "official", cycle.toString())).contains("why 007 has its result");
        assertThat(typed("explain", "005")).startsWith("LEA 005\n");
        assertThat(typed("explain", "005", "--format", "markdown")).startsWith("# LEA 005\n");
        typed("list", "--category", "NI,NSI");
        typed("review", "list");
        typed("review", "template");
        typed("runs", "show", "1");
        typed("dossier", "005");
        typed("whatif", "--set", "005:measure.graduation=10");
        assertThat(typed("explain", "005", "--pairs")).startsWith("005, NSI (53.1)\n");
        typed("export", "1", "--format", "csv,html,pdf,xlsx");
        TestInstallation.edit(cycle, "official/measures.csv", "005,,graduation,", "005,,graduation,1");
        typed("run", "official", cycle.toString());
        typed("diff", "1", "2");
        typed("changes", "--since", "1");
        try (Stream<Path> files = Files.walk(home.resolve("out"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*[.](html|md|txt)"))
                    .toList()) {
                assertThat(Files.readString(file).replaceAll("(?s)<(style|script)>.*?</\\1>", ""))
                        .as(file.toString())
                        .doesNotContainPattern(BROKEN);
            }
        }
    }
}
