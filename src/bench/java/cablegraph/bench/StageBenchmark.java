package cablegraph.bench;

import cablegraph.Cablegraph;
import cablegraph.Extraction;
import cablegraph.cable.Cable;
import cablegraph.cable.CableParser;
import cablegraph.cable.RawCable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time for one cable, the first of the samples: reading alone, and all the way to its record. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {

    private RawCable raw;
    private CableParser parser;
    private Cablegraph cablegraph;

    @Setup
    public void load() throws IOException {
        Path sample = Path.of("src/main/samples/07MEXICO901.txt");
        raw = new RawCable("07MEXICO901", sample.toString(), Files.readString(sample));
        parser = new CableParser();
        cablegraph = Cablegraph.load();
    }

    @Benchmark
    public Cable read() {
        return parser.parse(raw);
    }

    @Benchmark
    public Extraction extract() {
        return cablegraph.extract(raw);
    }
}
