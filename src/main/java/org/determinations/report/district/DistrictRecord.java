package org.determinations.report.district;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.followthrough.FindingAccount;
import org.determinations.followthrough.assistance.PlanAccount;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.note.ListedNote;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.Determination;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.stage.DistrictHistory;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.dossier.SecondaryReport;

/**
 * Everything that the store has about one district, for the department. One per district and question; immutable.
 *
 * @param on day as of which findings and plans are told
 * @param jurisdiction of the newest run
 * @param runs computed ones that determined it, newest first; at least one
 * @param years its official results, side by side
 * @param analysis newest secondary analysis that rests on one of the runs and has the district; empty when there is none, and on a
 *     page, which has its answers alone
 * @param followed findings and plans
 * @param notes of reviewers, in every cycle and stage, also those taken back, by number
 * @param sent what was put out to the district, oldest first
 * @param events of the audit trail about it, oldest first; those of dossiers are left out, so that the same state gives the same bytes
 */
public record DistrictRecord(
        DistrictCode district,
        LocalDate on,
        Jurisdiction jurisdiction,
        List<InRun> runs,
        DistrictHistory years,
        Optional<Analysis> analysis,
        Followed followed,
        List<ListedNote> notes,
        List<Sent> sent,
        List<TrailEvent> events) {

    /**
     * What one run has of the district.
     *
     * @param state how far the run has come towards its readers
     * @param decisions of persons that the run read
     * @param discrepancies that the run read
     */
    public record InRun(
            RunHeader run,
            Determination determination,
            ReleaseState state,
            ExplanationContext context,
            List<DecisionFact> decisions,
            List<DiscrepancyFact> discrepancies) {
        public InRun {
            decisions = List.copyOf(decisions);
            discrepancies = List.copyOf(discrepancies);
        }
    }

    /** The district in a secondary analysis. */
    public record Analysis(SecondaryReport report, Determination district) {}

    /**
     * What a secondary analysis answers about the district, without its measures.
     *
     * @param run of the analysis
     * @param decisions of persons about the answers
     */
    public record Answers(RunHeader run, List<QuestionAnswer> answers, List<SecondaryDecision> decisions) {
        public Answers {
            answers = List.copyOf(answers);
            decisions = List.copyOf(decisions);
        }
    }

    /** What is followed until it is done. */
    public record Followed(List<FindingAccount> findings, List<PlanAccount> plans) {
        public Followed {
            findings = List.copyOf(findings);
            plans = List.copyOf(plans);
        }
    }

    /**
     * A file that was put out to the district.
     *
     * @param how by which act, such as {@code release}
     * @param recorded name, hash and size as the store has them
     * @param bytes as they were put out; empty when the file is not there any more, or is not the one that was put out
     */
    public record Sent(int run, String how, Instant at, OutputFile recorded, Optional<byte[]> bytes) {}

    /** An event of the audit trail. */
    public record TrailEvent(long number, Instant at, String who, String knownAs, String what, String details) {}

    public DistrictRecord {
        runs = List.copyOf(runs);
        notes = List.copyOf(notes);
        sent = List.copyOf(sent);
        events = List.copyOf(events);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("no run determined the district");
        }
    }

    /** The newest run of it. */
    public InRun newest() {
        return runs.get(0);
    }

    /** As the newest run has it; the code where that names none. */
    public String name() {
        return newest().determination().called();
    }
}
