package cablegraph;

import cablegraph.cli.Commands;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program. */
public final class Main {

    private Main() {}

    /**
     * Runs the command that {@code args} name and exits: 0 all well, 1 failed or something was skipped, 2 wrong usage.
     * Output is UTF-8 whatever the platform's encoding.
     */
    public static void main(String[] args) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int code = Commands.commandLine().execute(args);
        if (System.out.checkError() && code == 0) {
            System.err.println("cablegraph: standard output is closed or full; what was printed is cut short");
            code = 1;
        }
        System.exit(code);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
