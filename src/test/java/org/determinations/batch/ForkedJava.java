package org.determinations.batch;

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
    private static final long MOST_SECONDS = 120;

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
        List<String> command = new ArrayList<>();
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

    private String said() throws IOException {
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
