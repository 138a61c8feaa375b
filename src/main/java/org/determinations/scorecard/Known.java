package org.determinations.scorecard;

/** What is known of a unit at one step: a name to its value. A name that the step may not see is a program fault. */
@FunctionalInterface
public interface Known {
    Reckoned get(String name);
}
