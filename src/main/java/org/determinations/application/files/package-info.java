/**
 * Files of a stage: what lies in its folder, what has been offered to it, and what a person accepts. Nothing that was offered
 * lies in a cycle folder before a person accepted it.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.files;

import org.jspecify.annotations.NullMarked;
