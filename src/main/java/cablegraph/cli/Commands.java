package cablegraph.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The commands of the program, put together. */
public final class Commands {

    private Commands() {}

    /** Returns a command line that runs the program's commands and gives their exit codes. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Root());
        line.setExecutionExceptionHandler((e, command, parsed) -> report(e, command));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    private static int report(Exception e, CommandLine command) {
        if (System.getenv("CABLEGRAPH_DEBUG") != null) {
            e.printStackTrace(command.getErr());
        }
        String message = e instanceof FileSystemException file ? words(file) : e.getMessage() == null ? e.toString() : e.getMessage();
        // What we raise ourselves carries its advice; anything else is a bug and says how to show it.
        boolean ours = e.getClass().getName().startsWith("cablegraph.") || e instanceof IllegalArgumentException
                || e instanceof java.io.IOException || e instanceof java.io.UncheckedIOException;
        command.getErr().println("cablegraph: " + (ours ? message
                : message + " (unexpected " + e.getClass().getSimpleName() + "; set CABLEGRAPH_DEBUG=1 to see where)"));
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** The message of these is the file's name and no more. */
    private static String words(FileSystemException e) {
        return e instanceof NoSuchFileException ? "there is no file or folder " + e.getFile()
                : e instanceof AccessDeniedException ? "no right to read or write " + e.getFile()
                : e instanceof FileAlreadyExistsException ? e.getFile() + " is in the way: expected a folder or nothing there"
                : e.getMessage();
    }

    @Command(name = "cablegraph", mixinStandardHelpOptions = true, versionProvider = Version.class,
            description = "Reads diplomatic cables and builds the graph of who met whom and who discussed what.",
            synopsisSubcommandLabel = "COMMAND", exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:all well", "1:failed, or something was skipped", "2:wrong usage"},
            subcommands = {ExtractCommand.class, LoadCommand.class, QueryCommand.class, ExportCommand.class, ReviewCommand.class,
                BrowseCommand.class, EvaluateCommand.class, TrainCommand.class})
    private static final class Root implements Runnable {
        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Override
        public void run() {
            throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
        }
    }

    /** Gives the version that the build wrote into the jar. */
    private static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"cablegraph " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
