package org.determinations.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.practice.PracticeOptions;

/**
 * The secondary analysis from student records to its files, and what more records cost, beside a count in DuckDB.
 *
 * @param records of the greater of two states; the smaller has a tenth
 */
record RecordsPart(int records) implements Part {
    private static final int DISTRICTS = 400;
    private static final int LESS = 10;

    @Override
    public void measure(Bench bench) throws Exception {
        Bench.Pair few = pair(bench, records / LESS);
        Bench.Pair many = pair(bench, records);
        bench.table().row(String.format("run secondary, %,d student records", records), "DuckDB count", many);
        bench.table()
                .row(
                        String.format("the same above %,d student records", records / LESS),
                        "DuckDB count, above the same",
                        new Bench.Pair(many.one().above(few.one()), many.other().above(few.other())));
    }

    private static Bench.Pair pair(Bench bench, int records) throws Exception {
        Path cycle = bench.recorded(PracticeOptions.of(DISTRICTS, DISTRICTS, PracticeOptions.FIRST_CYCLE)
                .withStudentRecords(records));
        Path released = bench.home("released");
        bench.program(released, "run", "official", cycle, "--quiet", "--as", "Ann");
        bench.release(released);
        Path out = Files.createDirectories(bench.scratch().resolve("script"));
        return bench.inTurn(
                () -> bench.program(
                        bench.homeLike(released, "secondary"), "run", "secondary", cycle, "--quiet", "--as", "Ann"),
                () -> bench.script("count", cycle.resolve("secondary/student-records*.csv"), out));
    }
}
