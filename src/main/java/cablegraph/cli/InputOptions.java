package cablegraph.cli;

import cablegraph.Cablegraph;
import cablegraph.Extraction;
import cablegraph.record.CableRecord;
import cablegraph.source.CableSource;
import cablegraph.source.Item;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Model.CommandSpec;

/** How cables are read, for the commands that read any. */
final class InputOptions {

    @Option(names = "--threads", paramLabel = "N",
            description = "Cables worked on at a time (default: the number of cores). The output is the same for any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--min-confidence", paramLabel = "P", defaultValue = "0",
            description = "Leave out edges that are less certain than this, from 0 to 1. No meeting is given below 0.6, no statement below 0.45.")
    private double confidence;

    /** Returns the record with the edges that are certain enough. */
    CableRecord certain(CableRecord record) {
        return record.atLeast(confidence);
    }

    /** Refuses values that are none. */
    void check(CommandSpec spec) {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, not " + threads);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new ParameterException(spec.commandLine(), "--min-confidence must be from 0 to 1, not " + confidence);
        }
    }

    /** Returns the cables at {@code paths}, the options checked. */
    CableSource open(List<Path> paths, CommandSpec spec) throws IOException {
        check(spec);
        return CableSource.open(paths, System.in);
    }

    /**
     * Extracts all cables of {@code source}, showing on a terminal how far it has come, and prints to {@code err} what was
     * skipped and why.
     *
     * @param progress whether a progress bar may be shown; it never is where no terminal is
     * @return what was skipped
     */
    List<Item.Skipped> extract(CableSource source, boolean progress, CommandSpec spec, Consumer<Extraction> extracted)
            throws IOException {
        List<Item.Skipped> skipped = new ArrayList<>();
        try (ProgressBar bar = progress && System.console() != null ? bar(source.estimate()) : null) {
            Cablegraph.load().run(source, threads, extraction -> {
                extracted.accept(extraction.with(certain(extraction.record())));
                step(bar);
            }, item -> {
                skipped.add(item);
                step(bar);
            });
        }
        PrintWriter err = spec.commandLine().getErr();
        for (Item.Skipped item : skipped) {
            err.println("skipped " + item.source() + ": " + item.reason());
        }
        err.flush();
        return skipped;
    }

    private static void step(ProgressBar bar) {
        if (bar != null) {
            bar.step();
        }
    }

    private static ProgressBar bar(long cables) {
        return new ProgressBarBuilder().setTaskName("Reading cables").setInitialMax(cables).setUnit(" cables", 1)
                .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(200).build();
    }
}
