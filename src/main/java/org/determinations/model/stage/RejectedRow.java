package org.determinations.model.stage;

import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileKind;

/**
 * A row about a district that was not accepted, so that nothing it says counts. Grain: one per issue that rejects it and
 * fact that it would have given; immutable.
 *
 * @param kind of the file that it stands in
 * @param issue where it stands and what is wrong
 * @param said what the row says, where every cell can be read and only the row beside it says something else; empty
 *     where a cell is wrong
 */
public record RejectedRow(FileKind kind, Issue issue, Optional<Fact> said) {}
