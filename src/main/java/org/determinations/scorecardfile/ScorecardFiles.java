package org.determinations.scorecardfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.policy.DeterminationCategory;
import org.determinations.policy.PackBody;
import org.determinations.policy.PackHead;
import org.determinations.policyfile.YamlReader;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.lint.ScorecardLint;

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

    /** The scorecard of a pack, whose categories must be those of {@code pack.yaml}. */
    public static Optional<PackBody> read(Path packFolder, PackHead head, List<Issue> issues) {
        String shown = packFolder.getFileName() + "/";
        Optional<Scorecard> scorecard = read(packFolder, shown, issues);
        List<CategoryCode> categories =
                head.categories().stream().map(DeterminationCategory::code).toList();
        if (scorecard.isPresent() && !scorecard.get().categories().equals(categories)) {
            issues.add(Issue.of(
                    IssueCode.SCORECARD_UNREADABLE,
                    SourceRef.ofFile(shown + NAME).at("categories"),
                    "the categories are not those of pack.yaml",
                    codes(scorecard.get().categories()),
                    codes(categories),
                    "write the same codes in the same order, from least to most serious"));
            return Optional.empty();
        }
        return scorecard.map(read -> read);
    }

    private static String codes(List<CategoryCode> codes) {
        return codes.stream().map(CategoryCode::text).collect(Collectors.joining(", "));
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
