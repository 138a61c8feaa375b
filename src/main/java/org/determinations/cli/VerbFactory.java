package org.determinations.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes verbs with the terminal they write to; everything else as the library does. */
final class VerbFactory implements IFactory {
    private final Terminal terminal;

    VerbFactory(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (Verb.class.isAssignableFrom(type)) {
            Constructor<K> constructor = type.getDeclaredConstructor(Terminal.class);
            return constructor.newInstance(terminal);
        }
        return CommandLine.defaultFactory().create(type);
    }
}
