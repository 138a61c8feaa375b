package org.determinations.policyfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.policy.PackBody;
import org.determinations.policy.PackHead;

/** Reads the own file of a shape in place of {@code determination.yaml}. */
@FunctionalInterface
public interface PackBodyReader {

    /**
     * What the file holds.
     *
     * @param folder of the pack
     * @param head of the pack, for the codes of its categories
     * @param issues everything found wrong is added here
     * @return empty when anything is wrong
     */
    Optional<PackBody> read(Path folder, PackHead head, List<Issue> issues);
}
