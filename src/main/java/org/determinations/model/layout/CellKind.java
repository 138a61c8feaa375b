package org.determinations.model.layout;

/**
 * How a file keeps what stands in a cell. Text is read by the form that the contract says; a number of a workbook is one already, and no
 * form of text may make another of it.
 */
public enum CellKind {
    /** Signs, as every cell of a text file. */
    TEXT,
    /** A number of a workbook. */
    NUMBER,
    /** A number of a workbook that its sheet shows with a percent sign, as many of a hundred. */
    PERCENTAGE
}
