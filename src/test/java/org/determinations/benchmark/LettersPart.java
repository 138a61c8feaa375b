package org.determinations.benchmark;

import java.nio.file.Path;

/**
 * The letters of a whole state in one command.
 *
 * @param districts of the invented state
 */
record LettersPart(int districts) implements Part {

    @Override
    public void measure(Bench bench) throws Exception {
        Path home = bench.home("letters");
        bench.program(home, "run", "official", bench.official(districts), "--quiet");
        for (String format : new String[] {"pdf", "docx", "html", "xlsx"}) {
            Path out = bench.home("handed-out");
            Measured measured = bench.program(home, "export", "1", "--format", format, "--out", out);
            bench.figure(String.format("export %s, %,d districts", format, districts), goal(format), "", measured);
        }
    }

    private static String goal(String format) {
        return switch (format) {
            case "pdf", "docx" -> "400 in 8 s CPU; 18,000 in 400 MB";
            default -> "18,000 in 600 MB";
        };
    }
}
