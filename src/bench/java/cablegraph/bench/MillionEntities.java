package cablegraph.bench;

import cablegraph.Cablegraph;
import cablegraph.cable.RawCable;
import cablegraph.record.CableRecord;
import cablegraph.record.EntityType;
import cablegraph.record.LocalEntity;
import cablegraph.resolve.EntityResolver;
import cablegraph.resolve.Overrides;
import cablegraph.resolve.Resolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Time to resolve many local entities, made by varying the cables of a folder:
 *
 * <pre>java -Xmx6g -cp target/cablegraph.jar src/bench/java/cablegraph/bench/MillionEntities.java FOLDER [ENTITIES]</pre>
 *
 * <p>Every variation has a post and year of its own, and its people get other names. Names are drawn as unevenly as real
 * ones: few surnames are very common, most are rare, so that blocks of every size occur. Half of the offices keep their
 * names and so are met in every country.
 */
public final class MillionEntities {

    private static final List<String> POSTS = List.of("LIMA", "OSLO", "PARIS", "TOKYO", "QUITO", "CAIRO", "DAKAR", "BERLIN",
            "MADRID", "ANKARA", "BRASILIA", "MOSCOW", "BEIJING", "NAIROBI", "ROME", "SEOUL", "HANOI", "TUNIS", "RIGA", "STATE");
    private static final List<String> SYLLABLES = List.of("ba", "cor", "da", "fel", "gu", "hor", "ja", "kal", "li", "mor", "na",
            "per", "qui", "ros", "sal", "tor", "ul", "var", "wen", "zan");
    private static final int SURNAMES = 100_000;
    private static final int GIVEN_NAMES = 800;
    private static final int YEARS = 45;

    private MillionEntities() {}

    /** @param args a folder of cables and, if not a million, how many entities to make */
    public static void main(String[] args) throws IOException {
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        List<CableRecord> templates = templates(Path.of(args[0]));
        List<CableRecord> records = new ArrayList<>();
        int entities = 0;
        for (int i = 0; entities < size; i++) {
            CableRecord record = vary(templates.get(i % templates.size()), i);
            entities += record.entities().size();
            records.add(record);
        }
        EntityResolver resolver = new EntityResolver();
        long begin = System.nanoTime();
        Resolution resolution = resolver.resolve(records, Overrides.NONE);
        System.out.printf("%,d local entities of %,d cables became %,d in %.1f seconds%n", entities, records.size(),
                resolution.entities().size(), (System.nanoTime() - begin) / 1e9);
        System.out.printf("the largest has %,d members%n",
                resolution.entities().stream().mapToInt(entity -> entity.members().size()).max().orElse(0));
    }

    private static List<CableRecord> templates(Path folder) throws IOException {
        Cablegraph cablegraph = Cablegraph.load();
        List<CableRecord> records = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String id = file.getFileName().toString().replace(".txt", "");
                records.add(cablegraph.extract(new RawCable(id, file.toString(), Files.readString(file))).record());
            }
        }
        return records;
    }

    private static CableRecord vary(CableRecord template, int number) {
        Random random = new Random(number);
        String id = "%02d%s%d".formatted((65 + random.nextInt(YEARS)) % 100, POSTS.get(random.nextInt(POSTS.size())), number);
        Map<String, String> words = new HashMap<>();
        List<LocalEntity> entities = new ArrayList<>();
        for (LocalEntity entity : template.entities()) {
            boolean person = entity.type() == EntityType.PERSON && !entity.unnamed();
            String suffix = person || random.nextBoolean() ? "" : " " + word(random, SURNAMES);
            entities.add(new LocalEntity(id + entity.id().substring(entity.id().indexOf('/')), entity.type(),
                    person ? rename(entity.name(), words, random) : entity.name() + suffix,
                    entity.aliases().stream().map(alias -> person ? rename(alias, words, random) : alias).distinct().toList(),
                    entity.titles(), entity.unnamed(), null, null));
        }
        return new CableRecord(id, id, null, null, entities, null, null, null, null, null);
    }

    /** Each word of a name becomes another, the same throughout a cable; the first of several is a given name. */
    private static String rename(String name, Map<String, String> words, Random random) {
        String[] parts = name.split(" ");
        List<String> renamed = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            int pool = i == 0 && parts.length > 1 ? GIVEN_NAMES : SURNAMES;
            renamed.add(words.computeIfAbsent(parts[i], k -> word(random, pool)));
        }
        return renamed.stream().collect(Collectors.joining(" "));
    }

    private static String word(Random random, int pool) {
        double uneven = Math.pow(random.nextDouble(), 4);
        int at = (int) (uneven * pool) + pool;
        StringBuilder word = new StringBuilder();
        for (int rest = at; rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
