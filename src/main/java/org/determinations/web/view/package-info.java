/**
 * Answers of the application put into the parts of a page, in the words of report and of the jurisdiction. Decides nothing.
 *
 * <p>May touch: what {@code application} hands out, {@code report}, {@code model}. May never touch: a request, a session.
 */
@NullMarked
package org.determinations.web.view;

import org.jspecify.annotations.NullMarked;
