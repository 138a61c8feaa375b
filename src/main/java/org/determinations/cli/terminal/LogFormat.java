package org.determinations.cli.terminal;

import java.util.logging.Formatter;

/** In which form lines of the log are written. */
enum LogFormat {
    /** One line for people, a failure below it. */
    text {
        @Override
        Formatter lines(String verb) {
            return new LogLine(verb);
        }
    },
    /** One JSON object on each line, for machines that collect logs. */
    json {
        @Override
        Formatter lines(String verb) {
            return new JsonLogLine(verb);
        }
    };

    /** @param verb that every line names; empty for none */
    abstract Formatter lines(String verb);
}
