/**
 * The desk: pages over the same use cases as the verbs, for people in front of a browser. Loaded by the verb {@code serve}
 * alone.
 *
 * <p>May touch: {@code application} and what it hands out ({@code model}, {@code issue}), {@code report} for its words, Spring's
 * web parts, the embedded server. May never touch: rules, SQL, CSV, {@code batch}, the command line; nobody but the command line
 * touches it.
 */
@NullMarked
package org.determinations.web;

import org.jspecify.annotations.NullMarked;
