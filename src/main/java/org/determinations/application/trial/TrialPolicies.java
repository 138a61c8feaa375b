package org.determinations.application.trial;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.policy.PackFolders;
import org.determinations.application.policy.Policies;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.policy.PolicyCalendar;
import org.determinations.policyfile.JurisdictionFiles;
import org.determinations.policyfile.PackFiles;

/**
 * What the desk tries on the runs of a jurisdiction. A page takes names alone: a folder of the machine is named by whoever has a
 * terminal there. One per question; immutable.
 *
 * @param published packs that govern a cycle of the jurisdiction, in the order of the calendar
 * @param drafts names in the drafts of the home, sorted
 */
public record TrialPolicies(List<String> published, List<String> drafts) {
    public TrialPolicies {
        published = List.copyOf(published);
        drafts = List.copyOf(drafts);
    }

    /** @param jurisdiction name of its file */
    public static TrialPolicies of(Installation installation, String jurisdiction) {
        String usual = new JurisdictionFiles(installation.jurisdictions()).defaultName();
        Set<String> own = usual.equals(jurisdiction) ? Set.of(jurisdiction, "") : Set.of(jurisdiction);
        return new TrialPolicies(
                Policies.files().loadCalendar(installation.policies()).entries().stream()
                        .filter(entry -> own.contains(entry.jurisdiction()))
                        .map(PolicyCalendar.Entry::packId)
                        .distinct()
                        .toList(),
                PackFolders.listDrafts(installation));
    }

    /** SHA-256 of the files of one of them as they are now; refused with {@code SY-010} when the policy is none of them. */
    public String sha256(Installation installation, String policy) {
        if (Stream.of(published, drafts).noneMatch(names -> names.contains(policy))) {
            throw Refusal.Kind.USAGE.of(
                    IssueCode.NOT_FOUND,
                    "policy",
                    "the desk has no such policy to try",
                    policy,
                    String.join(
                            ", ",
                            Stream.of(published, drafts).flatMap(List::stream).toList()),
                    "choose one of these; the folder of a pack is tried at a terminal: determinations trial");
        }
        return PackFiles.hash(PackFiles.contents(PackFolders.get(installation, policy)));
    }
}
