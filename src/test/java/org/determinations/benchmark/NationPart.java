package org.determinations.benchmark;

import java.nio.file.Path;
import org.determinations.practice.PracticeOptions;

/**
 * A nation, measured whole: the student records of every state in a file of its own, the official run with its pages, and the
 * secondary analysis.
 *
 * @param districts of the nation
 * @param records of all its students
 * @param states in how many files the records lie
 */
record NationPart(int districts, int records, int states) implements Part {
    private static final long SEED = 1975;
    private static final String GOAL = "together 20 minutes and 2 GB at full size";

    @Override
    public void measure(Bench bench) throws Exception {
        PracticeOptions options = new PracticeOptions(districts, SEED, PracticeOptions.FIRST_CYCLE, records, states);
        Path cycle = bench.recorded(options);
        String nation =
                String.format("a nation of %,d districts, %,d records in %d files: ", districts, records, states);
        Path home = bench.home("nation");
        Measured official = bench.program(home, "run", "official", cycle, "--quiet", "--as", "Ann");
        bench.figure(nation + "run official", GOAL, "", official);
        Measured pages = bench.program(home, "export", "1", "--format", "html");
        bench.figure(nation + "pages", GOAL, "", pages);
        bench.release(home);
        Measured secondary = bench.program(home, "run", "secondary", cycle, "--quiet", "--as", "Ann");
        bench.figure(nation + "run secondary", GOAL, "", secondary);
        bench.figure(
                nation + "these three",
                GOAL,
                "",
                new Measured(
                        official.cpu() + pages.cpu() + secondary.cpu(),
                        official.wall() + pages.wall() + secondary.wall(),
                        Math.max(official.megabytes(), Math.max(pages.megabytes(), secondary.megabytes()))));
    }
}
