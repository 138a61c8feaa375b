package org.determinations.application.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.run.RunHeader;
import org.determinations.policyfile.PackFiles;
import org.determinations.store.Stores;

/** The policy packs that the store keeps, held against the hashes by which runs name them. */
record PackVerification(Stores stores, List<RunHeader> runs) {
    /** One {@code SY-047} for each pack that was altered; a pack that was never kept is no difference. */
    List<Issue> differences() {
        List<Issue> issues = new ArrayList<>();
        TreeSet<String> packs = new TreeSet<>();
        for (RunHeader run : runs) {
            if (packs.add(run.packHash())) {
                SortedMap<String, byte[]> files = stores.packs().files(run.packHash());
                if (!files.isEmpty() && !PackFiles.hash(files).equals(run.packHash())) {
                    issues.add(Issue.of(
                            IssueCode.KEPT_PACK_DIFFERS,
                            SourceRef.ofFile("policy_pack_file: " + run.packId()),
                            "the pack that the store keeps is not the one that run " + run.number() + " used",
                            "SHA-256 " + PackFiles.hash(files),
                            "SHA-256 " + run.packHash(),
                            "compare with the latest copy of the database and find out who changed it"));
                }
            }
        }
        return issues;
    }
}
