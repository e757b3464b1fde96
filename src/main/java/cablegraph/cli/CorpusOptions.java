package cablegraph.cli;

import cablegraph.record.CableRecord;
import cablegraph.resolve.Overrides;
import cablegraph.source.CableSource;
import cablegraph.source.Item;
import cablegraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Which cables, for the commands that take them from the database or straight from texts. */
final class CorpusOptions {

    @Parameters(arity = "0..*", paramLabel = "PATH", description = Inputs.DESCRIPTION)
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private InputOptions input;

    @Mixin
    private StoreOptions store;

    /**
     * The records of a corpus.
     *
     * @param cables  the records
     * @param answers the answers to who is who that the database holds
     * @param skipped what could not be read
     */
    record Corpus(List<CableRecord> cables, Overrides answers, List<Item.Skipped> skipped) {}

    /** Returns the records that the database holds or, if paths are named, those of the cables there. */
    Corpus read(CommandSpec spec) throws IOException {
        List<CableRecord> records = new ArrayList<>();
        if (!paths.isEmpty()) {
            try (CableSource source = input.open(paths, spec)) {
                return new Corpus(records, Overrides.NONE,
                        input.extract(source, true, spec, extraction -> records.add(extraction.record())));
            }
        }
        input.check(spec);
        try (GraphStore database = store.open()) {
            database.records().forEach(record -> records.add(input.certain(record)));
            return new Corpus(records, database.overrides(), List.of());
        }
    }
}
