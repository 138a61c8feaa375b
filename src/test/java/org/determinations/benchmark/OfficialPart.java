package org.determinations.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An official run beside the script that reads the same four files; ends with an error when the two do not say the same.
 *
 * @param districts of the invented state
 */
record OfficialPart(int districts) implements Part {
    private static final int MOST_SHOWN = 20;

    @Override
    public void measure(Bench bench) throws Exception {
        Path cycle = bench.official(districts);
        Path out = Files.createDirectories(bench.scratch().resolve("script"));
        Path stage = cycle.resolve("official");
        Bench.Pair pair = bench.inTurn(
                () -> bench.program(bench.home("official"), "run", "official", cycle, "--quiet"),
                () -> bench.script("determine", stage, Bench.DATA_YEAR, Bench.DATE, out));
        bench.figure(
                String.format("official run, %,d districts", districts),
                "4 times, aim 2; 18,000 in 600 MB",
                "DuckDB script",
                pair);
        Path explanations = Bench.find(bench.scratch().resolve("home-official/out"), "determinations.csv")
                .resolveSibling("explanations*.jsonl");
        try (DuckScript script = new DuckScript(out)) {
            script.determine(stage, Bench.DATA_YEAR, Bench.DATE);
            List<String> differences = script.differences(explanations);
            differences.stream().limit(MOST_SHOWN).forEach(System.out::println);
            if (!differences.isEmpty()) {
                throw new IllegalStateException(differences.size() + " differences between the run and the script");
            }
        }
    }
}
