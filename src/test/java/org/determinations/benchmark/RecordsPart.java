package org.determinations.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.practice.PracticeOptions;

/**
 * The secondary analysis from student records to its files, and what more records cost, beside a count in DuckDB.
 *
 * @param districts of both states
 * @param records of the greater state; the smaller has a tenth
 */
record RecordsPart(int districts, int records) implements Part {
    private static final int LESS = 10;

    @Override
    public void measure(Bench bench) throws Exception {
        Bench.Pair few = pair(bench, records / LESS);
        Bench.Pair many = pair(bench, records);
        bench.figure(
                String.format("run secondary, %,d student records", records),
                "counting and analysis together; see the next",
                "DuckDB count",
                many);
        bench.figure(
                String.format("run secondary, what %,d records more cost", records - records / LESS),
                "twice the wall time, aim 1",
                "DuckDB count",
                new Bench.Pair(many.one().above(few.one()), many.other().above(few.other())));
    }

    private Bench.Pair pair(Bench bench, int records) throws Exception {
        Path cycle = bench.recorded(PracticeOptions.of(districts, districts, PracticeOptions.FIRST_CYCLE)
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
