package org.determinations.ingest.file;

import java.util.List;
import java.util.Optional;
import org.determinations.issue.Issue;

/**
 * Whether a file is one that the program can read, and if not, why.
 *
 * @param name path relative to the cycle folder
 * @param file empty when it is refused
 * @param issues why it is refused; empty when it is recognised
 */
public record Recognition(String name, Optional<RecognisedFile> file, List<Issue> issues) {

    public Recognition {
        issues = List.copyOf(issues);
        if (file.isPresent() != issues.isEmpty()) {
            throw new IllegalArgumentException("either recognized or refused: " + name);
        }
    }

    static Recognition recognised(RecognisedFile file) {
        return new Recognition(file.name(), Optional.of(file), List.of());
    }

    static Recognition refused(Issue issue) {
        return new Recognition(issue.where().file(), Optional.empty(), List.of(issue));
    }

    public boolean isRefused() {
        return file.isEmpty();
    }
}
