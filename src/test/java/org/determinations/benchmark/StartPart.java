package org.determinations.benchmark;

import java.nio.file.Path;
import org.determinations.model.SchoolYear;
import org.determinations.practice.PracticeOptions;

/**
 * What a person waits for before anything is done: small verbs, a first run, and a first run beside many earlier ones.
 *
 * @param sample a cycle folder of 400 real districts
 * @param districts of the invented state that is run again and again
 */
record StartPart(Path sample, int districts) implements Part {
    private static final int YEARS = 8;

    @Override
    public void measure(Bench bench) throws Exception {
        Path filled = bench.home("filled");
        bench.program(filled, "cycle", sample, "--quiet");
        Bench.Pair help = bench.inTurn(() -> bench.program(filled, "explain", "00350000"), () -> bench.help());
        bench.figure("explain", "2.5 times", "command --help", help);
        Bench.Pair cold =
                bench.inTurn(() -> bench.program(bench.home("cold"), "cycle", sample, "--quiet"), () -> bench.help());
        bench.figure("cold cycle of 400 real districts", "1.2 s CPU, 0.8 s", "command --help", cold);
        Path old = bench.home("24-runs");
        Path state = bench.state(districts);
        for (int i = 0; i < YEARS; i++) {
            for (String stage : new String[] {"provisional", "preliminary", "official"}) {
                bench.program(old, "run", stage, state, "--again", "--quiet");
            }
        }
        Path next = bench.state(PracticeOptions.of(districts, 1, new SchoolYear(2013)));
        Bench.Pair first = bench.inTurn(
                () -> bench.program(bench.homeLike(old, "24-and-one"), "run", "official", next, "--quiet"),
                () -> bench.program(bench.home("none-and-one"), "run", "official", next, "--quiet"));
        bench.figure("first run of a cycle, 24 runs in the store", "1.1 times", "same with none in the store", first);
        bench.figure(
                "runs verify, 24 runs in the store",
                "4 s CPU",
                "newest files only",
                bench.program(old, "runs", "verify"));
    }
}
