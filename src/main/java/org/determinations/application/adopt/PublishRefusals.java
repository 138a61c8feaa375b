package org.determinations.application.adopt;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.determinations.application.policy.PackTrial;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.policy.Approval;
import org.determinations.policy.PolicyCalendar;
import org.determinations.policy.YearSpan;

/** Why a policy is not published, or stays published. Who acts: whoever adopts the policy. */
final class PublishRefusals {
    private static final String PACK = "/pack.yaml";

    private PublishRefusals() {}

    static Refusal publishedAlready(String pack, List<Issue> differences) {
        return refused(
                pack,
                "a pack of this name is published, and a published pack never changes",
                differences.stream().map(issue -> issue.where().text()).collect(Collectors.joining(", "))
                        + (differences.size() == 1 ? " differs" : " differ"),
                "its files as they were locked",
                "make the change a new version: determinations policy new " + pack + " NAME");
    }

    static Refusal nothingToDo(String pack, String hash) {
        return Refusal.Kind.NOTHING_TO_DO.of(
                IssueCode.NOTHING_TO_DO,
                pack,
                "this very pack is published already",
                "SHA-256 " + hash,
                "",
                "nothing to do: its line is in calendar.yaml and its files are in policies.lock");
    }

    static Refusal somethingThere(String pack) {
        return refused(
                pack,
                "a folder of this name is among the published packs, is not locked, and holds other files than the draft",
                pack,
                "no such folder, or the same files",
                "look at both, then delete the one that is wrong");
    }

    static Refusal notApproved(String pack, Approval approval, LocalDate today) {
        return refused(
                pack + PACK,
                "it does not say who approved the policy, and when",
                "by \"" + approval.by() + "\", on \"" + approval.on() + "\"",
                "a name, and a day up to " + today,
                "once it is approved, write it down under approval in pack.yaml");
    }

    static Refusal sameEyes(String pack, Approval approval, String actor) {
        return Refusal.Kind.GATE.of(
                IssueCode.POLICY_NOT_PUBLISHED,
                pack + PACK,
                "who approved the policy does not publish it: two people look at it",
                "approved by \"" + approval.by() + "\", published by \"" + actor + "\"",
                "two people",
                "somebody else types the same command");
    }

    static Refusal scenariosDiffer(PackTrial trial) {
        String wrong = trial.scenarios().stream()
                .filter(tried -> tried.verdict() == PackTrial.Verdict.WRONG)
                .map(PackTrial.Tried::scenario)
                .collect(Collectors.joining(", "));
        return refused(
                trial.pack(),
                trial.count(PackTrial.Verdict.WRONG) + " of "
                        + trial.scenarios().size() + " scenarios come out other than they say",
                wrong,
                "every scenario equal, or with a reason to differ",
                "policy test shows what came out; correct the policy, or the scenario");
    }

    static Refusal governed(String pack, String cycle, String by, boolean replaceable) {
        return refused(
                pack + PACK,
                "a published pack governs a cycle of inForce already",
                cycle + " (" + by + ")",
                "cycles that no pack governs",
                replaceable
                        ? "correct inForce; where the policy takes the place of the other: --in-place-of " + by
                        : "correct inForce; a pack takes the place of another for all of its cycles alone");
    }

    static Refusal notInItsPlace(String before, List<PolicyCalendar.Entry> entries, YearSpan wanted) {
        return refused(
                "--in-place-of",
                entries.size() == 1
                        ? "the two packs govern different cycles"
                        : "the calendar has " + entries.size() + " entries of that pack",
                before
                        + entries.stream()
                                .map(entry -> " (" + entry.cycles().text() + ")")
                                .collect(Collectors.joining()),
                "a pack with one entry, for " + wanted.text(),
                "correct inForce in pack.yaml, or the name");
    }

    static Refusal calendarForm() {
        return refused(
                "calendar.yaml",
                "the entry cannot be put in and taken out: the file is not written as the program writes it",
                "",
                "one line for each key, as in the file that the program came with",
                "write calendar.yaml like that, then type the same command again");
    }

    static Refusal notPublishedHere(String pack) {
        return kept(
                pack, "the audit trail of this store does not tell that it was published", "", "leave it where it is");
    }

    static Refusal takenBackAlready(String pack) {
        return Refusal.Kind.NOTHING_TO_DO.of(
                IssueCode.NOTHING_TO_DO, pack, "the pack is taken back already", "", "", "nothing to do");
    }

    static Refusal used(String pack, String runs) {
        return kept(
                pack,
                "runs of this store used it, and a pack that was used stays",
                runs,
                "publish what is right in its place: determinations policy publish NAME --in-place-of " + pack);
    }

    static Refusal followed(String pack, String later) {
        return kept(
                pack,
                "another pack was published in its place, and would have nothing to give its cycles back to",
                later,
                "take that back first: determinations policy take-back " + later + " --note TEXT");
    }

    static Refusal noNote(String pack) {
        return kept(pack, "a note must say in one line why it is taken back", "", "say it with --note TEXT");
    }

    static Refusal draftDiffers(String pack) {
        return kept(
                pack,
                "there is a draft of this name that holds something else, and nothing is overwritten",
                "drafts/" + pack,
                "give the folder of the draft another name");
    }

    private static Refusal kept(String pack, String wrong, String found, String action) {
        return Refusal.Kind.GATE.of(IssueCode.POLICY_NOT_TAKEN_BACK, pack, wrong, found, "", action);
    }

    private static Refusal refused(String where, String wrong, String found, String allowed, String action) {
        return Refusal.Kind.INPUT.of(IssueCode.POLICY_NOT_PUBLISHED, where, wrong, found, allowed, action);
    }
}
