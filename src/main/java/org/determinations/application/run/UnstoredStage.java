package org.determinations.application.run;

import java.util.List;
import java.util.Optional;
import org.determinations.facts.StageView;
import org.determinations.issue.Issue;
import org.determinations.model.fact.Fact;

/**
 * The accepted rows of a stage that are read to be looked at and not stored: packed when they are many, so that a state needs a few dozen
 * bytes a row. Told of every row first, then read. One per stage and look; used by one thread.
 */
public final class UnstoredStage {
    private final StageRows rows = StageRows.unstored();

    /**
     * Takes the next rows of a file.
     *
     * @param file its place among the files of the stage
     */
    public void add(int file, List<? extends Fact> facts) {
        facts.forEach(fact -> rows.add(file, fact));
    }

    /**
     * The stage, to be read portion by portion.
     *
     * @param ofRows the issues of single rows
     */
    public StageRead read(StageView.Frame frame, List<Issue> ofRows) {
        return new StageRead(frame, rows, ofRows, Optional.empty());
    }
}
