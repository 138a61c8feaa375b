package org.determinations.cli;

import java.util.List;
import java.util.Optional;
import org.determinations.cli.verb.ChangesVerb;
import org.determinations.cli.verb.ChecklistVerb;
import org.determinations.cli.verb.ContractVerbs;
import org.determinations.cli.verb.CorrectVerb;
import org.determinations.cli.verb.CycleVerb;
import org.determinations.cli.verb.DbVerbs;
import org.determinations.cli.verb.DiffVerb;
import org.determinations.cli.verb.DoctorVerb;
import org.determinations.cli.verb.ExplainVerb;
import org.determinations.cli.verb.ExportVerb;
import org.determinations.cli.verb.FindingsVerbs;
import org.determinations.cli.verb.ListVerb;
import org.determinations.cli.verb.PolicyVerbs;
import org.determinations.cli.verb.PracticeDataVerb;
import org.determinations.cli.verb.ReleaseVerbs;
import org.determinations.cli.verb.ReviewVerbs;
import org.determinations.cli.verb.RunVerb;
import org.determinations.cli.verb.RunsVerbs;
import org.determinations.cli.verb.ScheduleVerbs;
import org.determinations.cli.verb.ServeVerb;
import org.determinations.cli.verb.StatusVerb;
import org.determinations.cli.verb.StreaksVerb;
import org.determinations.cli.verb.TemplateVerb;
import org.determinations.cli.verb.TrialVerb;
import org.determinations.cli.verb.ValidateVerb;
import org.determinations.cli.verb.VersionVerb;
import org.determinations.cli.verb.WhatIfVerb;
import org.determinations.cli.verb.audit.AuditVerbs;
import org.determinations.cli.verb.compare.CompareVerb;
import org.determinations.cli.verb.decide.DecideVerb;
import org.determinations.cli.verb.dossier.DossierVerb;
import org.determinations.cli.verb.files.FilesVerbs;
import org.determinations.cli.verb.notes.NotesVerbs;
import org.determinations.cli.verb.people.PeopleVerbs;
import org.determinations.cli.verb.plans.PlansVerbs;
import org.determinations.cli.verb.reviews.ReviewsVerbs;

/**
 * Every verb, in the order in which the help lists them. A command asks for its own verb alone: making the others known to
 * the command line would cost it more than a third of its start.
 */
final class VerbList {
    static final List<String> NAMES = List.of(
            "validate",
            "files",
            "run",
            "cycle",
            "correct",
            "status",
            "explain",
            "list",
            "changes",
            "diff",
            "compare",
            "whatif",
            "trial",
            "review",
            "decide",
            "notes",
            "checklist",
            "approve",
            "release",
            "amend",
            "withdraw",
            "export",
            "dossier",
            "runs",
            "schedule",
            "findings",
            "plans",
            "reviews",
            "streaks",
            "audit",
            "serve",
            "people",
            "policy",
            "contract",
            "template",
            "practice-data",
            "db",
            "doctor",
            "completion",
            "version");

    private VerbList() {}

    /** What handles the verb; empty for a word that is none. Loads no class of another verb. */
    static Optional<Class<?>> find(String name) {
        return switch (name) {
            case "validate" -> Optional.of(ValidateVerb.class);
            case "files" -> Optional.of(FilesVerbs.class);
            case "run" -> Optional.of(RunVerb.class);
            case "cycle" -> Optional.of(CycleVerb.class);
            case "correct" -> Optional.of(CorrectVerb.class);
            case "status" -> Optional.of(StatusVerb.class);
            case "explain" -> Optional.of(ExplainVerb.class);
            case "list" -> Optional.of(ListVerb.class);
            case "changes" -> Optional.of(ChangesVerb.class);
            case "diff" -> Optional.of(DiffVerb.class);
            case "compare" -> Optional.of(CompareVerb.class);
            case "whatif" -> Optional.of(WhatIfVerb.class);
            case "trial" -> Optional.of(TrialVerb.class);
            case "review" -> Optional.of(ReviewVerbs.class);
            case "decide" -> Optional.of(DecideVerb.class);
            default -> afterResults(name);
        };
    }

    /** The same of the verbs that follow results to their readers, and of those about the installation. */
    private static Optional<Class<?>> afterResults(String name) {
        return switch (name) {
            case "checklist" -> Optional.of(ChecklistVerb.class);
            case "approve" -> Optional.of(ReleaseVerbs.ApproveVerb.class);
            case "release" -> Optional.of(ReleaseVerbs.FirstVerb.class);
            case "amend" -> Optional.of(ReleaseVerbs.AmendVerb.class);
            case "withdraw" -> Optional.of(ReleaseVerbs.WithdrawVerb.class);
            case "export" -> Optional.of(ExportVerb.class);
            case "runs" -> Optional.of(RunsVerbs.class);
            case "schedule" -> Optional.of(ScheduleVerbs.class);
            default -> findAfterRuns(name);
        };
    }

    /** The verbs that are about no single run. */
    private static Optional<Class<?>> findAfterRuns(String name) {
        return switch (name) {
            case "findings" -> Optional.of(FindingsVerbs.class);
            case "plans" -> Optional.of(PlansVerbs.class);
            case "reviews" -> Optional.of(ReviewsVerbs.class);
            case "streaks" -> Optional.of(StreaksVerb.class);
            case "serve" -> Optional.of(ServeVerb.class);
            case "people" -> Optional.of(PeopleVerbs.class);
            case "policy" -> Optional.of(PolicyVerbs.class);
            case "contract" -> Optional.of(ContractVerbs.class);
            case "template" -> Optional.of(TemplateVerb.class);
            case "practice-data" -> Optional.of(PracticeDataVerb.class);
            case "db" -> Optional.of(DbVerbs.class);
            case "doctor" -> Optional.of(DoctorVerb.class);
            case "completion" -> Optional.of(CompletionVerb.class);
            case "version" -> Optional.of(VersionVerb.class);
            default -> findRecord(name);
        };
    }

    /** Verbs that put together what is kept. */
    private static Optional<Class<?>> findRecord(String name) {
        return switch (name) {
            case "audit" -> Optional.of(AuditVerbs.class);
            case "dossier" -> Optional.of(DossierVerb.class);
            case "notes" -> Optional.of(NotesVerbs.class);
            default -> Optional.empty();
        };
    }
}
