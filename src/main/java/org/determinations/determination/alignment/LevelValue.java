package org.determinations.determination.alignment;

import java.util.Optional;
import org.determinations.issue.SourceRef;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.EvidenceValue;
import org.determinations.model.Missing;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.RejectedRow;

/** The accountability level of a district as a value of an explanation. */
final class LevelValue {
    private static final String NAME = AlignmentProgramme.BASIS;

    private LevelValue() {}

    /** The level as published and where it stands; a missing one says why. */
    static EvidenceValue of(DistrictFacts district) {
        if (district.level().isEmpty()) {
            return EvidenceValue.missing(NAME, Missing.BLANK, "", SourceRef.ofFile(""))
                    .noted("no accepted row gives an accountability level");
        }
        LevelFact fact = district.level().get();
        SourceRef where = fact.source().of("accountability_level");
        return fact.level().kind() == AccountabilityLevel.Kind.BLANK
                ? EvidenceValue.missing(NAME, Missing.BLANK, "", where).noted(note(fact))
                : EvidenceValue.of(NAME, fact.level().text(), where).noted(note(fact));
    }

    /** The level when the district has one, 1 to 5. */
    static Optional<AccountabilityLevel> find(DistrictFacts district) {
        return district.level().map(LevelFact::level).filter(AccountabilityLevel::exists);
    }

    /** Rows that give the district different levels, where such rows are why it has none. */
    static Optional<RejectedRow> contradiction(DistrictFacts district) {
        return district.level().isPresent()
                ? Optional.empty()
                : district.rejected(FileKind.ACCOUNTABILITY_LEVELS).stream()
                        .filter(row -> row.said().isPresent())
                        .findFirst();
    }

    private static String note(LevelFact fact) {
        if (fact.reason().isEmpty()) {
            return "";
        }
        String contradiction = fact.contradictsReason() ? ", which names another level than the row" : "";
        return "published reason: " + fact.reason() + contradiction;
    }
}
