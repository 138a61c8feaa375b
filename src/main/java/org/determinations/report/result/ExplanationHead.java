package org.determinations.report.result;

/** What an explanation says of the run that it is of, besides cycle, stage, date and policy. */
public enum ExplanationHead {
    /** Its number and the hash of all its input files: what is printed of one district. */
    NUMBERED,

    /** The hash of all its input files, so that the same input gives the same line in every run. */
    OF_INPUTS,

    /**
     * Neither, so that the line of a district whose own facts did not move is the same in both runs. The manifest in the folder has the
     * hash of all input files, and the explanation those of the files that it rests on.
     */
    SHARED
}
