package org.determinations.policyfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.policy.PolicyCalendar;

/**
 * What a policies folder says of the packs that are published: its lock and its calendar, and both as texts with one pack more or less.
 * One per look; immutable. Writes nothing.
 */
public final class PublishedPacks {
    /** Name of the lock. */
    public static final String LOCK = LockFile.NAME;

    /** Name of the calendar. */
    public static final String CALENDAR = CalendarReader.NAME;

    private final LockFile lock;
    private final PolicyCalendar calendar;
    private final CalendarText text;

    private PublishedPacks(LockFile lock, PolicyCalendar calendar, CalendarText text) {
        this.lock = lock;
        this.calendar = calendar;
        this.text = text;
    }

    /** Refused with PA-007 and PA-008 when lock or calendar cannot be read; whoever keeps the folder acts on it. */
    public static PublishedPacks read(Path policiesFolder) {
        List<Issue> issues = new ArrayList<>();
        PolicyCalendar calendar = CalendarReader.read(policiesFolder, issues);
        LockFile lock = LockFile.read(policiesFolder, issues);
        Optional<String> text = text(policiesFolder.resolve(CALENDAR), issues);
        if (!issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, issues);
        }
        return new PublishedPacks(lock, calendar, new CalendarText(text.orElseThrow()));
    }

    private static Optional<String> text(Path file, List<Issue> issues) {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            issues.add(Issue.of(
                    IssueCode.UNREADABLE_POLICY,
                    SourceRef.ofFile(CALENDAR),
                    "the calendar cannot be read",
                    "",
                    "",
                    "check that it is there and may be read"));
            return Optional.empty();
        }
    }

    public PolicyCalendar calendar() {
        return calendar;
    }

    /** Whether the lock has files of the pack. */
    public boolean isLocked(String pack) {
        return lock.has(pack);
    }

    /**
     * How files differ from those that are locked for a pack, by path; one issue PA-014 when none is.
     *
     * @param contents of each file by its path in the pack
     */
    public List<Issue> differences(String pack, Map<String, byte[]> contents) {
        return lock.check(pack, FileHashes.of(contents));
    }

    /** The lock with a pack. */
    public String lockWith(String pack, Map<String, byte[]> contents) {
        return lock.with(pack, FileHashes.of(contents)).text();
    }

    public String lockWithout(String pack) {
        return lock.without(pack).text();
    }

    /** The calendar as it is. */
    public String calendarText() {
        return text.text();
    }

    /** The calendar with one entry more; a person's comments stay. */
    public String calendarWith(PolicyCalendar.Entry entry) {
        return text.with(entry);
    }

    /** The calendar with another pack in the entries of one. */
    public String calendarReplacing(String before, String after) {
        return text.replacing(before, after);
    }

    public String calendarWithout(String pack) {
        return text.without(pack);
    }
}
