package org.determinations.application.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.determinations.application.Installation;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.report.form.OwnerOnly;

/**
 * Who on this machine may read what is confidential: home, database, logs, and every output but the public ones. The folder is
 * what protects the embedded database, which asks nobody for a password. Looks and changes nothing.
 */
record WhoMayRead(Installation installation) {
    private static final String PUBLIC = "public";

    /** In one line, for a person. */
    String line() {
        if (!OwnerOnly.isKnown(installation.home())) {
            return "this file system has no permissions of owner and others;"
                    + " see that the access list of the home lets nobody else in";
        }
        if (!Files.exists(installation.home()) && !Files.notExists(installation.home())) {
            return "that cannot be seen from here";
        }
        return open().isEmpty() ? "the owner alone" : "others too";
    }

    /** One {@code SY-051} for each place that others can look into, with the command that closes it. */
    List<Issue> issues() {
        return open().stream().map(WhoMayRead::issue).toList();
    }

    private List<Path> open() {
        List<Path> looked = new ArrayList<>();
        Path home = installation.home();
        looked.add(home);
        if (OwnerOnly.isOpenToOthers(home)) {
            OwnerOnly.entries(home).stream()
                    .filter(entry -> entry.getFileName().toString().contains("determinations"))
                    .forEach(looked::add);
            looked.add(home.resolve("logs"));
        }
        boolean within = installation.out().startsWith(home) && !OwnerOnly.isOpenToOthers(home);
        if (!within && OwnerOnly.isOpenToOthers(installation.out())) {
            OwnerOnly.entries(installation.out()).stream()
                    .filter(Files::isDirectory)
                    .filter(entry -> !entry.getFileName().toString().equals(PUBLIC))
                    .forEach(looked::add);
        }
        return looked.stream().filter(OwnerOnly::isOpenToOthers).toList();
    }

    private static Issue issue(Path open) {
        return Issue.of(
                IssueCode.OPEN_TO_OTHERS,
                SourceRef.ofFile(String.valueOf(open.getFileName())),
                "others on this machine can read what is confidential here",
                Files.isDirectory(open) ? "a folder that is open to group or others" : "a file that is open to them",
                "the owner alone",
                "type chmod " + (Files.isDirectory(open) ? "700" : "600") + " '" + open + "'");
    }
}
