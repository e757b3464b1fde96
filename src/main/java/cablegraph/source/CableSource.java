package cablegraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;

/**
 * The cables at some paths, one after the other: the paths in the order given, the files of a folder in the order of
 * their names. A file is opened when its turn comes. What cannot be read comes as {@link Item.Skipped}; the rest goes on.
 *
 * <p>A cable that comes twice with one text is given once; a second text under a number that was there already is skipped.
 *
 * <p>Not thread-safe: one thread asks for the next item.
 */
public final class CableSource extends ReadAhead implements AutoCloseable {

    /** In place of a path: standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    private final Queue<Path> files;
    private final InputStream standardInput;
    private final long estimate;
    private final Map<String, Seen> seen = new HashMap<>();
    private Iterator<Item> current = List.<Item>of().iterator();

    private record Seen(String source, int length, int hash) {}

    private CableSource(List<Path> files, InputStream standardInput) {
        this.files = new ArrayDeque<>(files);
        this.standardInput = standardInput;
        this.estimate = files.stream().allMatch(file -> Names.extension(file.toString()).equals("txt")) ? files.size() : -1;
    }

    /**
     * Opens the cables at {@code paths}: folders (their {@code .txt}, {@code .csv} and {@code .zip} files, at any depth),
     * files of one cable or many, CSV dumps, zip archives, and {@code -} for standard input.
     *
     * @throws IOException if a path does not exist or a folder cannot be listed; nothing has been read then
     */
    public static CableSource open(List<Path> paths, InputStream standardInput) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                files.add(path);
            } else if (Files.isDirectory(path)) {
                files.addAll(filesIn(path));
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw new IOException("there is no file or folder " + path);
            }
        }
        return new CableSource(files, standardInput);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> List.of("txt", "csv", "zip").contains(Names.extension(file.toString())))
                    .sorted(Comparator.comparing(file -> folder.relativize(file).toString())).toList();
            if (files.isEmpty()) {
                throw new IOException("the folder " + folder + " holds no .txt, .csv or .zip file");
            }
            return files;
        } catch (UncheckedIOException e) {
            throw new IOException("cannot list the folder " + folder + ": " + e.getCause().getMessage(), e);
        }
    }

    /** Returns how many items are to come in all, or -1 where only reading tells. */
    public long estimate() {
        return estimate;
    }

    @Override
    Item read() {
        Item item = null;
        while (item == null && (current.hasNext() || !files.isEmpty())) {
            if (current.hasNext()) {
                item = unlessSeen(current.next());
            } else {
                closeCurrent();
                current = items(files.remove());
            }
        }
        return item;
    }

    private Item unlessSeen(Item item) {
        if (!(item instanceof Item.Read read)) {
            return item;
        }
        String text = read.cable().original();
        Seen before = seen.putIfAbsent(read.cable().id(), new Seen(read.cable().source(), text.length(), text.hashCode()));
        if (before == null) {
            return item;
        }
        boolean same = before.length == text.length() && before.hash == text.hashCode();
        return same ? null : new Item.Skipped(read.cable().source(), "another cable is named " + read.cable().id()
                + " too: " + before.source() + "; rename one of the files");
    }

    private Iterator<Item> items(Path file) {
        String source = file.toString();
        try {
            if (file.equals(STANDARD_INPUT)) {
                return Texts.items(Limits.read(standardInput, Limits.FILE_BYTES), "stdin", "stdin", false);
            }
            switch (Names.extension(source)) {
                case "csv":
                    return CsvDump.open(file, Names.of(source));
                case "zip":
                    return ZipArchive.open(file);
                default:
                    try (InputStream in = Files.newInputStream(file)) {
                        return Texts.items(Limits.read(in, Limits.FILE_BYTES), Names.of(source), source, true);
                    }
            }
        } catch (IOException e) {
            return List.<Item>of(new Item.Skipped(source, "cannot be read: " + e.getMessage())).iterator();
        }
    }

    private void closeCurrent() {
        if (current instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new IllegalStateException("cannot close a source of cables", e);
            }
        }
    }

    @Override
    public void close() {
        closeCurrent();
    }
}
