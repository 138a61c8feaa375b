package org.determinations.model;

/** A question that the file answers, or leaves open. Open is neither yes nor no. */
public enum Answer {
    YES,
    NO,
    NOT_STATED
}
