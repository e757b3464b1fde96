package cablegraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The cables of a zip archive, an entry after the other in the order of their names. Nothing is unpacked to disk. */
final class ZipArchive implements Iterator<Item>, AutoCloseable {

    private final String source;
    private final ZipFile zip;
    private final Iterator<? extends ZipEntry> entries;
    private Iterator<Item> current = List.<Item>of().iterator();

    private ZipArchive(String source, ZipFile zip, List<? extends ZipEntry> entries) {
        this.source = source;
        this.zip = zip;
        this.entries = entries.iterator();
    }

    /**
     * Opens an archive.
     *
     * @throws IOException if it is none or has more entries than {@link Limits#ENTRIES}
     */
    static ZipArchive open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new IOException("not a zip archive: " + e.getMessage(), e);
        }
        if (zip.size() > Limits.ENTRIES) {
            zip.close();
            throw new IOException("more than " + Limits.ENTRIES + " entries; split the archive");
        }
        return new ZipArchive(file.toString(), zip, zip.stream().filter(e -> !e.isDirectory() && isText(e.getName()))
                .sorted(Comparator.comparing(ZipEntry::getName)).toList());
    }

    private static boolean isText(String entry) {
        return entry.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    @Override
    public boolean hasNext() {
        return current.hasNext() || entries.hasNext();
    }

    @Override
    public Item next() {
        if (!current.hasNext()) {
            if (!entries.hasNext()) {
                throw new NoSuchElementException();
            }
            current = items(entries.next());
        }
        return current.next();
    }

    private Iterator<Item> items(ZipEntry entry) {
        String place = source + "!" + entry.getName();
        try (InputStream in = zip.getInputStream(entry)) {
            // The entry's own word on its size is not trusted: only what comes out is counted.
            long allowed = Math.max(1 << 16, entry.getCompressedSize() * Limits.RATIO);
            byte[] bytes = Limits.read(in, (int) Math.min(Limits.ENTRY_BYTES, allowed));
            return Texts.items(bytes, Names.of(entry.getName()), place, true);
        } catch (IOException e) {
            return List.<Item>of(new Item.Skipped(place, "cannot be unpacked: " + e.getMessage())).iterator();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
