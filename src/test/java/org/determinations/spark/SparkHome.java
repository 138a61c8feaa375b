package org.determinations.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Spark as it is installed somewhere: a folder of its jars, and nothing of ours but the jar that is submitted. Starts processes and ends
 * them. One per test class.
 */
final class SparkHome implements AutoCloseable {
    private static final List<String> OURS =
            List.of("/tools/jackson/", "/snakeyaml-engine/", "/commons-csv/", "/h2/", "/jooq/");
    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "jdk.internal.ref",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar");
    private static final long SECONDS = 600;

    private final Path folder;
    private final List<Process> started = new ArrayList<>();

    SparkHome(Path folder) throws IOException {
        this.folder = folder;
        Path jars = Files.createDirectories(folder.resolve("jars"));
        for (String jar :
                Files.readString(target().resolve("spark.classpath")).strip().split(File.pathSeparator)) {
            if (OURS.stream().noneMatch(jar::contains)) {
                Path link = jars.resolve(Path.of(jar).getFileName());
                if (!Files.exists(link)) {
                    Files.createSymbolicLink(link, Path.of(jar));
                }
            }
        }
    }

    static Path target() {
        return Path.of(System.getProperty("determinations.app", "."), "target").toAbsolutePath();
    }

    /** What a process said and how it ended. */
    record Ended(int exit, String said) {}

    /** Counts with the jar, as {@code spark-submit} does. */
    Ended submit(String master, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                master,
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.executor.memory=512m",
                "--conf",
                "spark.executor.cores=1",
                target().resolve("determinations-spark.jar").toString()));
        words.addAll(List.of(arguments));
        Path log = Files.createTempFile(folder, "submit", ".log");
        Process process = start(log, words);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("not ended after " + SECONDS + " s: " + Files.readString(log));
        }
        return new Ended(process.exitValue(), Files.readString(log));
    }

    /** Starts a master and workers of one core each; gives the address of the master once all of them are there. */
    String cluster(int workers) throws IOException, InterruptedException {
        Path log = folder.resolve("master.log");
        start(
                log,
                List.of(
                        "org.apache.spark.deploy.master.Master",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "0",
                        "--webui-port",
                        "0"));
        String address = await(log, "spark://127.0.0.1:[0-9]+", 1).get(0);
        for (int i = 0; i < workers; i++) {
            start(
                    folder.resolve("worker-" + i + ".log"),
                    List.of(
                            "org.apache.spark.deploy.worker.Worker",
                            "--host",
                            "127.0.0.1",
                            "--cores",
                            "1",
                            "--memory",
                            "1g",
                            "--webui-port",
                            "0",
                            "--work-dir",
                            folder.resolve("work-" + i).toString(),
                            address));
        }
        await(log, "Registering worker", workers);
        return address;
    }

    /** Executors that ran a task of the last submission, by the folders that their workers made for them. */
    long executors() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.getFileName().toString().equals("stderr"))
                    .filter(path -> read(path).contains("Finished task"))
                    .count();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(Path log, List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        command.addAll(List.of("-cp", folder.resolve("jars") + "/*"));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .directory(folder.toFile());
        builder.environment().put("SPARK_HOME", folder.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        started.add(process);
        return process;
    }

    /** Polls a log until the pattern stands in it so often. */
    private static List<String> await(Path log, String pattern, int times) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < end) {
            List<String> found = java.util.regex.Pattern.compile(pattern)
                    .matcher(Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "")
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .toList();
            if (found.size() >= times) {
                return found;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("waited in vain for " + pattern + ": " + Files.readString(log));
    }

    @Override
    public void close() {
        started.forEach(Process::destroy);
    }
}
