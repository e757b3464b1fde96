package cablegraph.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CableSourceTest {

    private static final String FIRST = "VZCZCXYZ0001\nRR RUEHWEB\nR 161330Z MAR 07\nFM AMEMBASSY KLOW\nTO SECSTATE WASHDC\n"
            + "UNCLAS KLOW 000017\nSUBJECT: ONE\n\n1. (U) One.\n";
    private static final String SECOND = "VZCZCXYZ0002\nRR RUEHWEB\nR 171330Z MAR 07\nFM AMEMBASSY KLOW\nTO SECSTATE WASHDC\n"
            + "UNCLAS KLOW 000018\nSUBJECT: TWO\n\n1. (U) Two.\n";

    @TempDir
    Path folder;

    @Test
    void readsAFolderInTheOrderOfNamesAtAnyDepth() throws IOException {
        write("b.txt", "1. B.");
        write("sub/a.txt", "1. A.");
        write("a.txt", "1. First.");
        write("picture.png", "no cable");

        assertEquals(List.of("a: 1. First.", "b: 1. B.", "a.txt skipped"), shown(read(folder)).stream()
                .map(line -> line.startsWith("skipped " + folder.resolve("sub/a.txt")) ? "a.txt skipped" : line).toList());
    }

    @Test
    void oneTextUnderOneNameCountsOnce() throws IOException {
        Path file = write("07KLOW17.txt", "1. A.");
        Path copy = write("copy/07KLOW17.txt", "1. A.");
        Path other = write("other/07KLOW17.txt", "1. Not the same.");

        List<Item> items = read(file, copy, other);

        assertEquals(2, items.size());
        String reason = ((Item.Skipped) items.get(1)).reason();
        assertTrue(reason.contains("07KLOW17") && reason.contains(file.toString()), reason);
    }

    @Test
    void tellsEncodingsApart() throws IOException {
        String text = "1. José Peña of São Tomé said “no”.";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            Files.write(folder.resolve(charset + ".txt"), text.getBytes(charset));
        }
        Files.write(folder.resolve("mark.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("utf16.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("utf16be.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));

        List<Item> items = read(folder);

        assertEquals(5, items.size());
        items.forEach(item -> assertEquals(text, ((Item.Read) item).cable().original()));
    }

    @Test
    void skipsWhatIsNoTextAndGoesOn() throws IOException {
        write("a-empty.txt", " \n");
        Files.write(folder.resolve("b-binary.txt"), new byte[4096]);
        write("c-large.txt", "x".repeat((16 << 20) + 1));
        write("d-cable.txt", "1. A.");

        List<Item> items = read(folder);

        assertEquals(List.of("Skipped", "Skipped", "Skipped", "Read"), items.stream().map(i -> i.getClass().getSimpleName()).toList());
        items.stream().limit(3).forEach(item -> assertTrue(((Item.Skipped) item).source().startsWith(folder.toString())));
    }

    @Test
    void cutsAFileOfManyCablesAtTheirHeaders() throws IOException {
        Path file = write("many.txt", FIRST + "\n\n" + SECOND);

        List<Item> items = read(file);

        assertEquals(List.of("07KLOW17", "07KLOW18"), items.stream().map(i -> ((Item.Read) i).cable().id()).toList());
        assertEquals(file + " #2", ((Item.Read) items.get(1)).cable().source());
        assertEquals(FIRST + "\n\n" + SECOND, ((Item.Read) items.get(0)).cable().original() + ((Item.Read) items.get(1)).cable().original());
    }

    @Test
    void aSectionedCableIsOneCable() throws IOException {
        Path file = write("07KLOW17.txt", FIRST + "\nR 161330Z MAR 07\nFM AMEMBASSY KLOW\nUNCLAS SECTION 02 OF 02 KLOW 000017\n\n2. (U) More.\n");

        assertEquals(1, read(file).size());
    }

    @Test
    void readsACsvByTheNamesOfItsColumns() throws IOException {
        Path file = write("dump.csv", "date,body,id\n2007-03-16,\"SUBJECT: A\n\n1. (U) \"\"Quoted\"\".\",07KLOW17\n2007,\"1. B.\",\n2007,lost\n");

        List<Item> items = read(file);

        assertEquals("07KLOW17: SUBJECT: A\n\n1. (U) \"Quoted\".", shown(items).get(0));
        assertEquals("dump-3: 1. B.", shown(items).get(1));
        assertTrue(shown(items).get(2).contains("row 4") && shown(items).get(2).contains("expected 3"), shown(items).get(2));
    }

    @Test
    void readsTheEightColumnDumpWithoutNames() throws IOException {
        Path file = write("cables.csv", "\"1\",\"3/16/2007 13:30\",\"07KLOW17\",\"Embassy Klow\",\"UNCLASSIFIED\",\"06KLOW3\","
                + "\"R 161330Z MAR 07\nFM AMEMBASSY KLOW\",\"1. (U) He said \\\"no\\\".\"\n");

        assertEquals(List.of("07KLOW17: R 161330Z MAR 07\nFM AMEMBASSY KLOW\n\n1. (U) He said \"no\"."), shown(read(file)));
    }

    @Test
    void saysWhichColumnACsvLacks() throws IOException {
        Item item = read(write("other.csv", "name,price\nherring,3\n")).get(0);

        assertTrue(((Item.Skipped) item).reason().contains("name, price") && ((Item.Skipped) item).reason().contains("body"));
    }

    @Test
    void readsAZipAndStopsAtABomb() throws IOException {
        Path file = folder.resolve("cables.zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("z/07KLOW18.txt"));
            zip.write("1. Last.".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("a/07KLOW17.txt"));
            zip.write("1. First.".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("m/bomb.txt"));
            byte[] block = new byte[1 << 20];
            java.util.Arrays.fill(block, (byte) 'a');
            for (int i = 0; i < 64; i++) {
                zip.write(block);
            }
        }

        List<String> shown = shown(read(file));

        assertEquals("07KLOW17: 1. First.", shown.get(0));
        assertTrue(shown.get(1).startsWith("skipped " + file + "!m/bomb.txt"), shown.get(1));
        assertEquals("07KLOW18: 1. Last.", shown.get(2));
    }

    @Test
    void aFileThatIsNoZipIsSkipped() throws IOException {
        assertTrue(shown(read(write("no.zip", "text"))).get(0).contains("not a zip archive"));
    }

    @Test
    void readsStandardInput() throws IOException {
        InputStream in = new ByteArrayInputStream((FIRST + SECOND).getBytes(StandardCharsets.UTF_8));

        try (CableSource source = CableSource.open(List.of(CableSource.STANDARD_INPUT), in)) {
            List<String> ids = new ArrayList<>();
            source.forEachRemaining(item -> ids.add(((Item.Read) item).cable().id()));
            assertEquals(List.of("07KLOW17", "07KLOW18"), ids);
        }
    }

    @Test
    void estimatesFilesAndRefusesWhatIsNotThere() throws IOException {
        Path file = write("a.txt", "1. A.");

        try (CableSource source = CableSource.open(List.of(file), InputStream.nullInputStream())) {
            assertEquals(1, source.estimate());
        }
        Path missing = folder.resolve("missing");
        IOException thrown = assertThrows(IOException.class, () -> CableSource.open(List.of(missing), InputStream.nullInputStream()));
        assertTrue(thrown.getMessage().contains(missing.toString()));
    }

    @Test
    void aQuoteThatIsNeverClosedSkipsTheRestOfItsFileAndNoOther() throws IOException {
        Path broken = write("a.csv", "id,body\n07KLOW17,\"1. A.\"\n07KLOW18,\"1. B.\n");
        List<Item> items = read(broken, write("b.csv", "id,body\n07KLOW19,1. C.\n"));
        assertEquals(3, items.size(), items::toString);
        Item.Skipped skipped = (Item.Skipped) items.get(1);
        assertTrue(skipped.source().startsWith(broken + " from line ") && skipped.reason().contains("mend the quotes"), skipped::toString);
    }

    @Test
    void anAccentAfterAMebibyteOfAsciiIsReadRightly() throws IOException {
        StringBuilder rows = new StringBuilder("id,body\n");
        for (int i = 0; rows.length() < 3 << 19; i++) {
            rows.append("07KLOW").append(i).append(",1. ").append("A herring. ".repeat(90)).append('\n');
        }
        Path file = folder.resolve("long.csv");
        Files.write(file, rows.append("08KLOW1,1. Calder\u00f3n\n").toString().getBytes(Charset.forName("windows-1252")));
        List<Item> items = read(file);
        assertTrue(items.get(items.size() - 1).toString().contains("Calder\u00f3n"), () -> items.get(items.size() - 1).toString());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<Item> read(Path... paths) throws IOException {
        List<Item> items = new ArrayList<>();
        try (CableSource source = CableSource.open(List.of(paths), InputStream.nullInputStream())) {
            source.forEachRemaining(items::add);
        }
        return items;
    }

    private static List<String> shown(List<Item> items) {
        return items.stream().map(item -> item instanceof Item.Read read ? read.cable().id() + ": " + read.cable().original()
                : "skipped " + ((Item.Skipped) item).source() + ": " + ((Item.Skipped) item).reason()).toList();
    }
}
