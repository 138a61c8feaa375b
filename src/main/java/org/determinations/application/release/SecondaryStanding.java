package org.determinations.application.release;

import java.util.List;
import org.determinations.application.Installation;
import org.determinations.application.secondary.OfficialRun;
import org.determinations.application.secondary.SecondaryRuns;
import org.determinations.model.Stage;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.run.RunHeader;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.release.ReleaseQuestion;
import org.determinations.store.Stores;

/** What the release of a secondary analysis depends on beside what every release does. */
final class SecondaryStanding {
    private SecondaryStanding() {}

    /** As it is now; nothing for a run of another stage. */
    static ReleaseQuestion.Analysis of(Installation installation, Stores stores, RunHeader run) {
        return run.stage() == Stage.SECONDARY
                ? new ReleaseQuestion.Analysis(
                        OfficialRun.overtaken(stores, run).orElse(""),
                        openProposals(stores, run),
                        SecondaryRuns.steps(installation, stores, run).exposedNow())
                : ReleaseQuestion.Analysis.NONE;
    }

    private static List<String> openProposals(Stores stores, RunHeader run) {
        List<SecondaryDecision> decisions = stores.facts().list(run.number(), FactKinds.SECONDARY_DECISION);
        return stores.measures().listAnswers(run.number()).stream()
                .filter(QuestionAnswer::warranted)
                .filter(answer -> decisions.stream()
                        .noneMatch(d ->
                                d.district().equals(answer.subject().district()) && d.question() == answer.question()))
                .map(answer -> answer.subject().district() + ", question " + answer.question())
                .toList();
    }
}
