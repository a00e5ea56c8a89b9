package io.linli.dev.command;

import io.linli.dev.box.Layout;
import io.linli.dev.box.Trouble;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/// Reads the command line and does what it says.
public final class Commands {
    private final Box box;
    private final Screen screen;

    public Commands(Layout layout, PrintStream out) {
        this.box = Box.of(layout);
        this.screen = new Screen(out);
    }

    /// @return the exit code
    public int run(String... arguments) throws Exception {
        try {
            return run(arguments.length == 0 ? "help" : arguments[0], rest(arguments));
        } catch (Trouble trouble) {
            screen.trouble(trouble.getMessage(), trouble.mend());
            return 1;
        }
    }

    private int run(String command, List<String> options) throws Exception {
        return switch (command) {
            case "up" -> new Up(box, screen).run(UpOptions.of(options));
            case "down" -> new Down(box, screen).run();
            case "status" -> new Status(box, screen).run();
            case "top" -> new Top(box, screen).run(options);
            case "restart" -> new Restart(box, screen).run(name(options));
            case "reset" -> new Reset(box, screen).run();
            case "train" -> new Training(box, screen).run(List.of(options.getFirst().split(",")));
            default ->
                    throw new Trouble("there is no command " + command, "./linli help lists them");
        };
    }

    private static List<String> rest(String[] arguments) {
        return Arrays.stream(arguments).skip(1).toList();
    }

    private static String name(List<String> options) {
        if (options.size() != 1) {
            throw new Trouble("restart needs the name of one process", "./linli status lists them");
        }
        return options.getFirst();
    }
}
