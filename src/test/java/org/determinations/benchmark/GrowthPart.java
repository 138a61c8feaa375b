package org.determinations.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.h2.mvstore.MVStoreTool;

/**
 * All stages of states of growing size, with what the database file holds and what it would hold without air.
 *
 * @param sizes in districts
 */
record GrowthPart(List<Integer> sizes) implements Part {
    private static final double MEGABYTE = 1024.0 * 1024;

    @Override
    public void measure(Bench bench) throws Exception {
        for (int districts : sizes) {
            Path home = bench.home("growth");
            Measured all = bench.program(home, "cycle", bench.state(districts), "--quiet");
            Path file = home.resolve("determinations.mv.db");
            double size = Files.size(file) / MEGABYTE;
            double least = compacted(file) / MEGABYTE;
            String word = String.format(
                    Locale.ROOT, "database %.1f MB, compacted %.1f MB: %.1f times", size, least, size / least);
            bench.figure(
                    String.format("all stages, %,d districts", districts),
                    "18,000 in 600 MB; the file twice its compacted size",
                    word,
                    all);
        }
    }

    private static long compacted(Path file) throws IOException {
        Path copy = Files.copy(file, file.resolveSibling("compacted"), StandardCopyOption.REPLACE_EXISTING);
        MVStoreTool.compact(copy.toString(), false);
        return Files.size(copy);
    }
}
