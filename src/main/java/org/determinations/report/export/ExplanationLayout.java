package org.determinations.report.export;

import java.util.List;
import java.util.Locale;
import org.determinations.model.run.OutputFile;
import org.determinations.report.result.ExplanationHead;
import org.determinations.report.result.ExplanationJson;

/** Into which files of a run its explanations go, in the order of district codes. */
public enum ExplanationLayout {
    /** All into {@code explanations.jsonl}. */
    ONE_FILE(ExplanationHead.OF_INPUTS),

    /**
     * {@link #DISTRICTS} each into {@code explanations-001.jsonl} and so on. A line says nothing that differs between a run and the one that
     * corrects it unless the district's own facts moved, so that a file in which none moved is one file of both runs.
     */
    PORTIONS(ExplanationHead.SHARED);

    /** Districts that one file holds at most. */
    public static final int DISTRICTS = 500;

    private static final String STEM = "explanations";
    private static final String FORM = ".jsonl";

    private final ExplanationHead head;

    ExplanationLayout(ExplanationHead head) {
        this.head = head;
    }

    /** Of a run with so many districts. */
    public static ExplanationLayout of(int districts) {
        return districts <= DISTRICTS ? ONE_FILE : PORTIONS;
    }

    /** As a run was written; an earlier version wrote one file, whatever the number of districts. */
    public static ExplanationLayout of(List<OutputFile> written) {
        return written.stream().anyMatch(file -> file.name().equals(ExplanationJson.FILE)) ? ONE_FILE : PORTIONS;
    }

    /** Whether a file of this name in a run's folder holds explanations. */
    static boolean holds(String name) {
        return name.startsWith(STEM) && name.endsWith(FORM);
    }

    /** What each line says of the run. */
    ExplanationHead head() {
        return head;
    }

    /** The file with the district at this place, from 0 on. */
    String file(int place) {
        return this == ONE_FILE
                ? ExplanationJson.FILE
                : String.format(Locale.ROOT, "%s-%03d%s", STEM, place / DISTRICTS + 1, FORM);
    }

    /** The place behind the last district of that file, of so many districts. */
    int end(int place, int districts) {
        return this == ONE_FILE ? districts : Math.min(districts, (place / DISTRICTS + 1) * DISTRICTS);
    }
}
