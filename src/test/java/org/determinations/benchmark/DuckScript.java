package org.determinations.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The official determinations of 2012, and the counts of student records, once more by nothing but SQL in DuckDB
 * ({@code src/test/resources/benchmark}). Needs the driver of DuckDB on the class path, which the profiles {@code benchmark} and
 * {@code shared} put there.
 */
public final class DuckScript implements AutoCloseable {
    private final Connection connection;
    private final Map<String, String> words = new HashMap<>();

    /** @param out an existing folder, for what the script writes */
    DuckScript(Path out) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        words.put("out", out.toString());
    }

    /**
     * {@code determine FOLDER YEAR DATE OUT} or {@code count RECORDS OUT}, in a process of its own. Prints the processor time and
     * the wall time of the script in seconds, without the start of Java and the unpacking of the library.
     */
    public static void main(String[] arguments) throws SQLException, IOException {
        try (DuckScript script = new DuckScript(Path.of(arguments[arguments.length - 1]))) {
            double cpu = cpu();
            long start = System.nanoTime();
            if (arguments[0].equals("determine")) {
                script.determine(Path.of(arguments[1]), Integer.parseInt(arguments[2]), arguments[3]);
            } else {
                script.count(arguments[1]);
            }
            System.out.printf(Locale.ROOT, "%.6f %.6f%n", cpu() - cpu, (System.nanoTime() - start) / 1e9);
        }
    }

    /**
     * Reads the files of an official stage, checks them, determines and writes.
     *
     * @param year first year of the data year
     * @param date of the stage, such as 2012-09-19
     */
    void determine(Path stageFolder, int year, String date) throws SQLException, IOException {
        words.put("folder", stageFolder.toString());
        words.put("year", String.valueOf(year));
        words.put("date", date);
        run("read.sql");
        if (Files.exists(stageFolder.resolve("compliance-decisions.csv"))) {
            run("decisions.sql");
        }
        run("checks.sql");
        run("determine.sql");
        run("write.sql");
    }

    /** @param records a file of student records, or several by a pattern */
    void count(String records) throws SQLException, IOException {
        words.put("records", records);
        run("counts.sql");
    }

    /** What a run says otherwise: one sentence each; empty when they agree. Asked after {@link #determine}. */
    List<String> differences(Path explanations) throws SQLException, IOException {
        words.put("explanations", explanations.toString());
        run("compare.sql");
        return list("select district || ': ' || what || ' is ' || coalesce(explained, 'not there') || ' in the run, '"
                + " || coalesce(found, 'not there') || ' in the script' from difference order by district, what");
    }

    /** The first column of an answer. */
    List<String> list(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private void run(String script) throws SQLException, IOException {
        String text;
        try (InputStream stream =
                Objects.requireNonNull(DuckScript.class.getResourceAsStream("/benchmark/" + script))) {
            text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("${" + word.getKey() + "}", word.getValue().replace("'", "''"));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private static double cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getProcessCpuTime() / 1e9
                : 0;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
