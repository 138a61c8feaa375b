package org.determinations.scorecardfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.policyfile.YamlReader;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.ScorecardLint;

/** Reads the scorecard of a pack folder. */
public final class ScorecardFiles {
    /** The file that a pack of this shape has. */
    public static final String NAME = "scorecard.yaml";

    private ScorecardFiles() {}

    /**
     * The scorecard of a folder.
     *
     * @throws Refusal with everything found wrong, PA-080 to PA-087 and PA-089; whoever writes the pack acts on it
     */
    public static Scorecard read(Path packFolder) {
        List<Issue> issues = new ArrayList<>();
        Optional<Scorecard> scorecard =
                read(packFolder, packFolder.getFileName() + "/", issues).filter(read -> issues.isEmpty());
        return scorecard.orElseThrow(() -> new Refusal(Refusal.Kind.INPUT, issues));
    }

    /**
     * The scorecard of a folder, expanded and linted; empty, with every issue, when it cannot be used.
     *
     * @param shownFolder before the names of files in messages, with its slash
     */
    public static Optional<Scorecard> read(Path packFolder, String shownFolder, List<Issue> issues) {
        List<Issue> found = new ArrayList<>();
        Optional<Scorecard> scorecard = readOnly(packFolder, shownFolder, found);
        scorecard.map(ScorecardLint::check).ifPresent(found::addAll);
        issues.addAll(found);
        return scorecard.filter(read -> found.isEmpty());
    }

    /** The scorecard without the checks of its tables, for showing what lint finds. */
    public static Optional<Scorecard> readOnly(Path packFolder, String shownFolder, List<Issue> issues) {
        List<Issue> found = new ArrayList<>();
        Optional<Scorecard> scorecard = YamlReader.read(
                        packFolder.resolve(NAME), shownFolder + NAME, IssueCode.SCORECARD_UNREADABLE, found)
                .flatMap(root -> new ScorecardReading(packFolder, shownFolder, found).read(root));
        issues.addAll(found);
        return scorecard.filter(read -> found.isEmpty());
    }
}
