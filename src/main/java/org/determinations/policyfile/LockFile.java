package org.determinations.policyfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;

/**
 * {@code policies.lock}: the SHA-256 of every file of every published pack. A published pack that differs from it is
 * refused.
 *
 * @param hashes {@code pack/file} to lower-case hexadecimal hash, sorted
 */
record LockFile(SortedMap<String, String> hashes) {
    static final String NAME = "policies.lock";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([^\\s/]+/.+)");
    private static final String ABSENT = "no such file";

    LockFile {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** The lock of a policies folder; an unreadable one is empty, with an issue. */
    static LockFile read(Path policiesFolder, List<Issue> issues) {
        SortedMap<String, String> hashes = new TreeMap<>();
        try {
            List<String> lines = Files.readAllLines(policiesFolder.resolve(NAME), StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                Matcher m = LINE.matcher(lines.get(i));
                if (m.matches()) {
                    hashes.put(m.group(2), m.group(1));
                } else {
                    issues.add(unreadable(i + 1, "the line is not a hash and a file"));
                }
            }
        } catch (IOException e) {
            issues.add(unreadable(0, "the lock file cannot be read"));
        }
        return new LockFile(hashes);
    }

    /** How one pack differs from the lock: PA-014 when it is not locked at all, PA-002 for each file that differs. */
    List<Issue> check(String packId, FileHashes found) {
        Map<String, String> locked = lockedFiles(packId);
        if (locked.isEmpty()) {
            return List.of(Issue.of(
                    IssueCode.PACK_NOT_LOCKED,
                    SourceRef.ofFile(NAME),
                    "the pack is not in the lock file",
                    packId,
                    "",
                    "publish it: determinations policy publish " + packId + " --jurisdiction NAME"));
        }
        List<Issue> issues = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(locked.keySet());
        names.addAll(found.byName().keySet());
        for (String name : names) {
            String was = locked.getOrDefault(name, ABSENT);
            String is = found.byName().getOrDefault(name, ABSENT);
            if (!was.equals(is)) {
                issues.add(changed(packId + "/" + name, was, is));
            }
        }
        return issues;
    }

    boolean has(String packId) {
        return !lockedFiles(packId).isEmpty();
    }

    /** The same with the files of a pack, in place of those that it had. */
    LockFile with(String packId, FileHashes files) {
        SortedMap<String, String> all = new TreeMap<>(without(packId).hashes);
        files.byName().forEach((name, hash) -> all.put(packId + "/" + name, hash));
        return new LockFile(all);
    }

    LockFile without(String packId) {
        SortedMap<String, String> all = new TreeMap<>(hashes);
        all.keySet().removeIf(path -> path.startsWith(packId + "/"));
        return new LockFile(all);
    }

    /** As the file has it: one pack after the other by name, in each its files by name. */
    String text() {
        StringBuilder text = new StringBuilder();
        hashes.entrySet().stream()
                .sorted(Comparator.comparing(file -> packOf(file.getKey())))
                .forEach(file -> text.append(file.getValue())
                        .append("  ")
                        .append(file.getKey())
                        .append('\n'));
        return text.toString();
    }

    private static String packOf(String path) {
        return path.substring(0, path.indexOf('/'));
    }

    private Map<String, String> lockedFiles(String packId) {
        String prefix = packId + "/";
        Map<String, String> files = new TreeMap<>();
        hashes.forEach((path, hash) -> {
            if (path.startsWith(prefix)) {
                files.put(path.substring(prefix.length()), hash);
            }
        });
        return files;
    }

    private static Issue changed(String path, String was, String is) {
        return Issue.of(
                IssueCode.PACK_CHANGED,
                SourceRef.ofFile(path),
                "the file of a published pack was changed since it was locked",
                is,
                was,
                "restore the published file; a change is a new pack version with its own CHANGES.md");
    }

    private static Issue unreadable(int line, String wrong) {
        return Issue.of(
                IssueCode.UNREADABLE_POLICY,
                SourceRef.ofRow(NAME, line),
                wrong,
                "",
                "a SHA-256, two blanks, pack/file",
                "restore the published lock file");
    }
}
