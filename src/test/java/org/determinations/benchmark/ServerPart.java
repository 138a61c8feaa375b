package org.determinations.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.determinations.store.PostgresServer;

/**
 * An official run on PostgreSQL beside one on H2, with the processor time that the server itself takes.
 *
 * @param districts of the invented state
 */
record ServerPart(int districts) implements Part {
    /** Fields of /proc/PID/stat behind the name: user, system, and the same of ended children, in hundredths of a second. */
    private static final int FIRST_TIME = 11;

    private static final int TIMES = 4;

    @Override
    public void measure(Bench bench) throws Exception {
        Path cycle = bench.official(districts);
        Bench.Pair pair = bench.inTurn(
                () -> {
                    String url = PostgresServer.newDatabaseUrl();
                    double before = cpu(url);
                    Command command = bench.command().with("DETERMINATIONS_DB_USER", "postgres");
                    Measured client = command.run(
                            bench.typed(bench.home("server"), "run", "official", cycle, "--quiet", "--db", url));
                    return new Measured(client.cpu() + cpu(url) - before, client.wall(), client.megabytes());
                },
                () -> bench.program(bench.home("embedded"), "run", "official", cycle, "--quiet"));
        bench.figure(
                String.format("official run, %,d districts, on PostgreSQL, the server's own time included", districts),
                "no slower than on H2",
                "same on H2",
                pair);
    }

    /** What the server and all its processes have taken so far; 0 where the system does not tell. */
    private static double cpu(String url) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show data_directory")) {
            rows.next();
            Path pid = Path.of(rows.getString(1), "postmaster.pid");
            ProcessHandle server = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(pid).get(0).strip()))
                    .orElseThrow();
            double seconds = cpu(server);
            for (ProcessHandle process : server.children().toList()) {
                seconds += cpu(process);
            }
            return seconds;
        }
    }

    private static double cpu(ProcessHandle process) throws IOException {
        Path stat = Path.of("/proc/" + process.pid() + "/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String text = Files.readString(stat);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        double hundredths = 0;
        for (int i = FIRST_TIME; i < FIRST_TIME + TIMES; i++) {
            hundredths += Double.parseDouble(fields[i]);
        }
        return hundredths / 100;
    }
}
