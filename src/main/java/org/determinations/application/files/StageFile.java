package org.determinations.application.files;

import java.util.List;
import java.util.Optional;
import org.determinations.ingest.file.Recognition;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.layout.FileContract;
import org.determinations.model.run.InputFileRecord;

/**
 * One file of a stage as it is now. Immutable.
 *
 * @param name relative to the cycle folder
 * @param contract layout that it is recognized by; empty when none fits
 * @param read what becomes of its rows; empty when it cannot be read, or was not counted
 * @param issues of the file and its rows, by kind, the worst first
 * @param since empty when it cannot be read
 */
public record StageFile(
        String name,
        Optional<FileContract> contract,
        Optional<InputFileRecord> read,
        List<IssueGroup> issues,
        Optional<FileSince> since) {

    public StageFile {
        issues = List.copyOf(issues);
    }

    /**
     * Issues of one kind.
     *
     * @param first the one that stands first in the file
     */
    public record IssueGroup(IssueCode code, int count, Issue first) {}

    static StageFile of(
            Recognition file, Optional<InputFileRecord> read, List<IssueGroup> issues, Optional<FileSince> since) {
        return new StageFile(file.name(), file.file().map(known -> known.contract()), read, issues, since);
    }
}
