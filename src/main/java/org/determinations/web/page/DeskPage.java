package org.determinations.web.page;

import java.util.List;

/**
 * One page of the desk.
 *
 * @param lead one or two sentences below the title; may be empty
 * @param main parts from top to bottom
 * @param side parts beside them; below them on a narrow screen
 */
public record DeskPage(Shell shell, String lead, List<Block> main, List<Block> side) {

    public DeskPage {
        main = List.copyOf(main);
        side = List.copyOf(side);
    }
}
