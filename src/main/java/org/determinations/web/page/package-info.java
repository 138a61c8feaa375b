/**
 * The parts that a page of the desk is made of, and what prints them. Knows no address, no session and no use case.
 *
 * <p>May touch: {@code model}, the words of {@code report}, the template library. May never touch: {@code application}.
 */
@NullMarked
package org.determinations.web.page;

import org.jspecify.annotations.NullMarked;
