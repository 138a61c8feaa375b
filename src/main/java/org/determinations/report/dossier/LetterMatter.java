package org.determinations.report.dossier;

import java.util.Optional;
import org.determinations.model.release.LetterTexts;

/**
 * What letters are written from beside the results. One per run; immutable.
 *
 * @param texts the templates that the run was computed under
 * @param dates until when findings are to be corrected; empty where a letter is made again as an earlier version of the program wrote it,
 *     which told no next step
 */
public record LetterMatter(LetterTexts texts, Optional<CorrectionDates> dates) {

    public LetterMatter(LetterTexts texts, CorrectionDates dates) {
        this(texts, Optional.of(dates));
    }

    public LetterMatter withoutNextStep() {
        return new LetterMatter(texts, Optional.empty());
    }
}
