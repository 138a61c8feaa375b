package org.determinations.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.model.Sha256;
import org.determinations.report.form.OwnerOnly;
import org.determinations.report.form.SafeFiles;

/**
 * Hidden names for what one process makes and takes away again, with the machine and the process in them: what a process left that was
 * killed is known by its name, and the next one that makes such a name in the folder takes it off the disk. What a process has that lives,
 * or that ran on another machine, stays.
 */
public final class ProcessScratch {
    /** What is made whole under such a name has a hidden name of its own until then: a dot and an ending more. */
    private static final Pattern NAME =
            Pattern.compile("\\.+([0-9a-f]{8})-(\\d{1,18})-(\\d{1,18})-[0-9a-f-]{36}(\\.partial)+");

    private static final int HOST_LENGTH = 8;

    /** A clock that was set may move when a process is said to have started; one with its number that started later is another. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private ProcessScratch() {}

    /** A name in the folder that nobody else has; nothing has it yet. */
    public static Path in(Path folder) throws IOException {
        clear(folder);
        ProcessHandle process = ProcessHandle.current();
        return folder.resolve(
                "." + host() + "-" + process.pid() + "-" + started(process) + "-" + UUID.randomUUID() + ".partial");
    }

    /**
     * A new folder of such a name, for the owner alone, to work in and to be deleted by whoever made it.
     *
     * @param folder made when it is missing: a home with its database on a server may not be there yet
     */
    public static Path folderIn(Path folder) throws IOException {
        OwnerOnly.createFolders(folder);
        Path made = in(folder);
        OwnerOnly.createFolders(made);
        return made;
    }

    private static void clear(Path folder) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(folder)) {
            left = files.filter(file -> isOfADeadProcess(file.getFileName().toString()))
                    .toList();
        }
        left.forEach(SafeFiles::discard);
    }

    static boolean isOfADeadProcess(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                && parts.group(1).equals(host())
                && ProcessHandle.of(Long.parseLong(parts.group(2)))
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> started(process) <= Long.parseLong(parts.group(3)) + SLACK.toMillis())
                        .isEmpty();
    }

    /** In milliseconds; 0 where the machine does not say it. */
    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(start -> start.toEpochMilli()).orElse(0L);
    }

    private static String host() {
        return Sha256.ofParts(List.of(ThisProcess.host())).substring(0, HOST_LENGTH);
    }
}
