package org.determinations.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Applying the discrepancy of one district beside the full run before it, both above what the smallest state takes.
 *
 * @param districts of the invented state
 */
record CorrectPart(int districts) implements Part {
    private static final int SMALLEST = 60;

    @Override
    public void measure(Bench bench) throws Exception {
        Bench.Pair small = pair(bench, SMALLEST);
        Bench.Pair great = pair(bench, districts);
        bench.figure(
                String.format("correct of one of %,d districts, above one of %d", districts, SMALLEST),
                "0.2 times a full run",
                "full run",
                new Bench.Pair(great.one().above(small.one()), great.other().above(small.other())));
    }

    private static Bench.Pair pair(Bench bench, int districts) throws Exception {
        Path cycle = oneCorrected(bench, districts);
        Path before = bench.home("before-correction");
        bench.program(before, "run", "preliminary", cycle, "--quiet");
        return bench.inTurn(
                () -> bench.program(bench.homeLike(before, "corrected"), "correct", cycle, "--quiet"),
                () -> bench.program(bench.home("uncorrected"), "run", "preliminary", cycle, "--quiet"));
    }

    /** The state with the first of its corrected levels, and the discrepancies as they are. */
    private static Path oneCorrected(Bench bench, int districts) throws IOException {
        Path cycle = bench.scratch().resolve("corrected-" + districts);
        Bench.delete(cycle);
        Path whole = bench.state(districts);
        Bench.copy(whole.resolve("preliminary"), cycle.resolve("preliminary"));
        Bench.copy(whole.resolve("corrections"), cycle.resolve("corrections"));
        Files.copy(whole.resolve("cycle.yaml"), cycle.resolve("cycle.yaml"));
        Path levels = cycle.resolve("corrections/corrected-levels.csv");
        List<String> lines = Files.readAllLines(levels);
        Files.write(levels, lines.subList(0, 2));
        return cycle;
    }
}
