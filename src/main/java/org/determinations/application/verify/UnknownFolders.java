package org.determinations.application.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.determinations.application.Installation;
import org.determinations.application.ReleaseFolders;
import org.determinations.application.RunFolders;
import org.determinations.application.WrittenFolder;
import org.determinations.issue.Issue;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.store.Stores;

/** Folders among the outputs that look like those of a run or a release and are of none. */
record UnknownFolders(Installation installation, Stores stores) {
    private static final Pattern OURS = Pattern.compile("(run|release)-\\d+(-CONFIDENTIAL)?");

    /** By path. */
    List<Issue> list(List<RunHeader> runs) {
        Set<Path> known = new TreeSet<>();
        for (RunHeader run : runs) {
            if (run.state() != RunState.REFUSED) {
                known.add(RunFolders.of(installation, run));
            }
            if (stores.releases().list(run.number()).stream().anyMatch(UnknownFolders::isRelease)) {
                known.add(ReleaseFolders.of(installation, run));
            }
        }
        List<Issue> issues = new ArrayList<>();
        for (Path cycleOrPublic : WrittenFolder.list(installation.out())) {
            for (Path stageOrCycle : WrittenFolder.list(cycleOrPublic)) {
                WrittenFolder.list(stageOrCycle).stream()
                        .filter(folder -> Files.isDirectory(folder) && !known.contains(folder))
                        .filter(folder -> OURS.matcher(String.valueOf(folder.getFileName()))
                                .matches())
                        .forEach(folder -> issues.add(WrittenFolder.unknown(installation.out(), folder)));
            }
        }
        return issues;
    }

    private static boolean isRelease(ReleaseEvent event) {
        return event.action() == ReleaseAction.RELEASE || event.action() == ReleaseAction.AMEND;
    }
}
