package org.determinations.application.files;

/** A folder of the home in which contents are kept by hash, for the owner of the installation alone; in no archive. */
public enum Shelf {
    /** Offered to a stage, or replaced by what was. A State's student records of a year are some 100 MB. */
    OFFERED(
            "uploads",
            512,
            "put it into the folder of the stage by hand, then type determinations validate",
            "offer the file once more, or restore the folder uploads of the home from a copy"),
    /** Named as evidence in the ledger of findings or on a plan. */
    EVIDENCE(
            "evidence",
            32,
            "name as evidence a page or an extract that shows it, and say in the note where the whole is",
            "restore the folder evidence of the home from a copy"),
    /** Of quality reviews, looked at before a person takes them over. */
    REVIEWS(
            "review-files",
            64,
            "type determinations reviews import FILE",
            "send the file once more, or type determinations reviews import FILE");

    private final String folder;
    private final int megabytes;
    private final String insteadOfTooMuch;
    private final String whenGone;

    Shelf(String folder, int megabytes, String insteadOfTooMuch, String whenGone) {
        this.folder = folder;
        this.megabytes = megabytes;
        this.insteadOfTooMuch = insteadOfTooMuch;
        this.whenGone = whenGone;
    }

    /** Name of the folder in the home. */
    String folder() {
        return folder;
    }

    /** Most that is taken of one content. */
    public int megabytes() {
        return megabytes;
    }

    /** The same; unit: bytes. */
    public long bytes() {
        return (long) megabytes << 20;
    }

    /** What to do with a file that is too large. */
    String insteadOfTooMuch() {
        return insteadOfTooMuch;
    }

    /** What to do when a content is gone or altered. */
    String whenGone() {
        return whenGone;
    }
}
