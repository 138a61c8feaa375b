package org.determinations.application.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.Progress;
import org.determinations.application.ReleaseFolders;
import org.determinations.application.audit.ReleaseAudit;
import org.determinations.application.secondary.SecondaryRuns;
import org.determinations.model.duty.LocalEffort;
import org.determinations.model.release.Proof;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.run.AuditHead;
import org.determinations.model.run.OutputFile;
import org.determinations.report.dossier.LetterMatter;
import org.determinations.report.letter.DistrictLetters;
import org.determinations.report.letter.LetterRound;
import org.determinations.report.release.PublicRelease;
import org.determinations.report.secondary.SecondaryRelease;
import org.determinations.store.Stores;

/** Writes what a release puts out, by its stage. One per command. */
record ReleaseWriting(Installation installation, Stores stores, Progress progress) {
    /** Written whole beside their place, not yet public. */
    StagedRelease staged(ReleaseCase of, ReleaseEvent event, Path target, Proof proof) {
        return staged(of, event, target, proof, RunLetters.of(installation, stores, of.run()));
    }

    private StagedRelease staged(ReleaseCase of, ReleaseEvent event, Path target, Proof proof, LetterMatter letters) {
        return StagedRelease.write(target, folder -> {
            List<OutputFile> files = written(of, of.terms(event, proof), letters, folder);
            ReleaseFolders.share(installation, of.run(), folder);
            return files;
        });
    }

    /**
     * The files of a recorded release once more. Letters of an earlier version of the program told no next step, and those of one before
     * it named no record of their approval either.
     */
    StagedRelease again(ReleaseCase of, ReleaseEvent event, Path target) {
        AuditHead then = ReleaseAudit.trail(stores, event);
        StagedRelease made = staged(of, event, target, new Proof(then, of.approval()));
        LetterMatter earlier = RunLetters.of(installation, stores, of.run()).withoutNextStep();
        if (!made.isOf(event)) {
            made = staged(of, event, target, new Proof(then, of.approval()), earlier);
        }
        if (!made.isOf(event)) {
            made = staged(of, event, target, new Proof(then, Optional.empty()), earlier);
        }
        made.demandContent(event);
        return made;
    }

    private List<OutputFile> written(ReleaseCase of, ReleaseTerms terms, LetterMatter letters, Path folder) {
        return switch (of.run().stage()) {
            case PROVISIONAL, PRELIMINARY ->
                DistrictLetters.writeBundles(
                        folder,
                        new LetterRound(
                                of.results(),
                                terms.plan(),
                                letters,
                                terms.standing(),
                                LocalEffort.NONE,
                                terms.amends()),
                        terms.proof(),
                        done -> printed(of, done));
            case OFFICIAL ->
                PublicRelease.write(
                        folder,
                        of.results(),
                        terms.releasedOn(),
                        terms.amends(),
                        terms.proof(),
                        terms.plan().jurisdiction().words());
            case SECONDARY ->
                SecondaryRelease.write(
                        folder,
                        SecondaryRuns.report(installation, stores, of.run()),
                        terms.releasedOn(),
                        terms.amendment(),
                        terms.proof());
        };
    }

    private void printed(ReleaseCase of, int letters) {
        progress.advance(
                "printing letters", letters, of.results().determinations().size());
    }
}
