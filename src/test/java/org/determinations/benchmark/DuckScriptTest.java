package org.determinations.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.determinations.application.run.StageRunner;
import org.determinations.batch.SpringJobs;
import org.determinations.model.Stage;
import org.determinations.practice.PracticeFiles;
import org.determinations.practice.PracticeOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An independent oracle: a script in DuckDB, written from the page of the rules, gives every district the category, the four
 * factors and the place on the review list that the program gives it. Tagged {@code long} because its driver is 80 megabytes,
 * which the ordinary build does not fetch; {@code mvn test -Pshared -Dgroups=long} does.
 */
@Tag("long")
class DuckScriptTest {
    private static final String DATE = "2012-09-19";
    private static final int DATA_YEAR = 2011;

    @TempDir
    Path scratch;

    @Test
    void real_districts_of_2012_get_what_the_script_gives_them() throws Exception {
        Path cycle = TestInstallation.copy(
                TestInstallation.app().resolve("data-samples/massachusetts-2012-13"), scratch.resolve("cycle"));
        assertThat(differences(cycle, DATE, 400)).isEmpty();
    }

    @Test
    void the_practice_sample_gets_what_the_script_gives_it() throws Exception {
        Path cycle =
                officialOf(TestInstallation.app().resolve("data-samples/practice-2012-13"), scratch.resolve("cycle"));
        assertThat(differences(cycle, DATE, 60)).isEmpty();
    }

    @Test
    void states_of_any_seed_get_what_the_script_gives_them() throws Exception {
        for (long seed = 1; seed <= 3; seed++) {
            Path made = scratch.resolve("made-" + seed);
            PracticeFiles.write(made, PracticeOptions.of(300, seed, PracticeOptions.FIRST_CYCLE));
            Path cycle = officialOf(made, scratch.resolve("cycle-" + seed));
            assertThat(differences(cycle, DATE, 300)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void another_answer_than_that_of_the_run_is_named() throws Exception {
        Path cycle =
                officialOf(TestInstallation.app().resolve("data-samples/practice-2012-13"), scratch.resolve("cycle"));
        assertThat(differences(cycle, "2012-01-01", 60))
                .as("with an earlier date fewer findings are past theirs")
                .isNotEmpty()
                .allMatch(line ->
                        line.matches("9\\d{3}0000: (MA12-F[34] (strength|outcome)|review list) is .* in the script"));
    }

    /** The official stage alone: the corrections of the window are files that the script does not read. */
    static Path officialOf(Path cycle, Path target) throws IOException {
        Files.createDirectories(target);
        TestInstallation.copy(cycle.resolve("official"), target.resolve("official"));
        Files.copy(cycle.resolve("cycle.yaml"), target.resolve("cycle.yaml"));
        return target;
    }

    private List<String> differences(Path cycle, String date, int districts) throws IOException, SQLException {
        Path home = cycle.resolveSibling(cycle.getFileName() + "-home");
        new StageRunner(TestInstallation.at(home, Optional.empty()), new SpringJobs(), line -> {})
                .run(Stage.OFFICIAL, cycle, false);
        Path out = Files.createDirectories(cycle.resolveSibling(cycle.getFileName() + "-script"));
        try (DuckScript script = new DuckScript(out);
                Stream<Path> files = Files.walk(home.resolve("out"))) {
            script.determine(cycle.resolve("official"), DATA_YEAR, date);
            assertThat(script.list("select count(*) from result")).containsExactly(String.valueOf(districts));
            return script.differences(files.filter(file -> file.endsWith("explanations.jsonl"))
                    .findFirst()
                    .orElseThrow());
        }
    }
}
