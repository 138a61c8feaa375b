package org.determinations.application;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A Java process of its own, for what only a process can show: dying, holding a file, ending with a code. */
public final class ForkedJava {
    /** Far more than anything takes, on a machine that is busy with everything else. */
    private static final long MOST_SECONDS = 600;

    /** What gives an interrupt its ordinary effect again and then becomes the program after it; one of them is everywhere. */
    private static final List<List<String>> RESETTING = List.of(
            List.of("env", "--default-signal=INT"),
            List.of("perl", "-e", "$SIG{INT} = 'DEFAULT'; exec @ARGV"),
            List.of(
                    "python3",
                    "-c",
                    "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL);"
                            + " os.execvp(sys.argv[1], sys.argv[1:])"));

    private final Process process;
    private final Path out;
    private final Path err;

    private ForkedJava(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** How a process ended. */
    public record Ending(int code, String out, String err) {}

    /** Starts a main class in a scratch folder; its streams go to files there. */
    public static ForkedJava start(Path scratch, List<String> options, String mainClass, String... arguments)
            throws IOException {
        return startBy(List.of(), scratch, options, mainClass, arguments);
    }

    /** How to start a process that an interrupt ends, also where this one was started to ignore them. */
    public static List<String> interruptible() throws InterruptedException {
        for (List<String> starter : RESETTING) {
            List<String> trial = new ArrayList<>(starter);
            trial.add("true");
            try {
                if (new ProcessBuilder(trial).start().waitFor() == 0) {
                    return starter;
                }
            } catch (IOException e) {
                // There is no such program here: the next one.
                continue;
            }
        }
        return List.of();
    }

    /** How a shell starts what it runs in the background. */
    public static List<String> ignoringInterrupts() {
        return List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh");
    }

    /**
     * The same, started by words that end by becoming Java, so that the process keeps its number.
     */
    public static ForkedJava startBy(
            List<String> starter, Path scratch, List<String> options, String mainClass, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(starter);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx512m"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.timezone=Asia/Tokyo"));
        command.add("-Ddeterminations.app=" + TestInstallation.app());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), mainClass));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(scratch, "process", ".out");
        Path err = Files.createTempFile(scratch, "process", ".err");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("DETERMINATIONS_"));
        Process process = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        return new ForkedJava(process, out, err);
    }

    /** Waits for the end. */
    public Ending end() throws IOException, InterruptedException {
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end within " + MOST_SECONDS + " seconds; said " + said());
        }
        return new Ending(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    public Process process() {
        return process;
    }

    /** Waits until the process has written these words to either stream. */
    public void awaitWords(String words) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!said().contains(words)) {
            if (!process.isAlive() && !said().contains(words) || System.nanoTime() > until) {
                throw new IllegalStateException("the process never said \"" + words + "\"; it said " + said());
            }
            Thread.sleep(20);
        }
    }

    /** What it has written to either stream until now. */
    public String said() throws IOException {
        return Files.readString(out, StandardCharsets.UTF_8) + Files.readString(err, StandardCharsets.UTF_8);
    }

    /** As the product's own: without the logging facade that only test libraries bring. */
    private static String classPath() {
        String own = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(own.split(File.pathSeparator))
                .filter(entry -> !entry.contains("slf4j"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
