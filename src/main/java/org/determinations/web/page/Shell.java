package org.determinations.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands around the content of every page. One per page.
 *
 * @param title of the page, also its highest heading
 * @param mark who may see it
 * @param agency whose desk it is; may be empty
 * @param who is signed in; empty on the page where one signs in
 * @param current the address of the page among the main pages; empty when it is none of them
 * @param main the main pages
 * @param trail the pages above this one
 * @param token what its forms carry
 * @param commands what does the same at a terminal
 */
public record Shell(
        String title,
        String mark,
        String agency,
        String who,
        String current,
        List<Link> main,
        List<Link> trail,
        Optional<FormToken> token,
        List<String> commands) {

    public Shell {
        main = List.copyOf(main);
        trail = List.copyOf(trail);
        commands = List.copyOf(commands);
    }
}
