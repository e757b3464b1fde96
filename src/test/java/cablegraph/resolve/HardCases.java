package cablegraph.resolve;

import cablegraph.cable.Header;
import cablegraph.record.CableRecord;
import cablegraph.record.EntityType;
import cablegraph.record.LocalEntity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code identity/hard-cases.txt}. */
final class HardCases {

    /**
     * A case.
     *
     * @param name    what it is about
     * @param records the cables
     * @param gold    who each local id is
     */
    record Case(String name, List<CableRecord> records, Map<String, String> gold) {

        @Override
        public String toString() {
            return name;
        }
    }

    private HardCases() {}

    static List<Case> all() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = HardCases.class.getResourceAsStream("/identity/hard-cases.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String part : text.split("(?m)^## ")) {
                List<String> lines = part.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
                if (!lines.isEmpty() && lines.size() > 1) {
                    cases.add(read(lines.get(0), lines.subList(1, lines.size())));
                }
            }
        }
        return cases;
    }

    private static Case read(String name, List<String> lines) {
        Map<String, List<LocalEntity>> entities = new LinkedHashMap<>();
        Map<String, Header> headers = new LinkedHashMap<>();
        Map<String, String> gold = new TreeMap<>();
        for (String line : lines) {
            List<String> columns = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            String cable = columns.get(0);
            String[] year = columns.get(1).split(" signer ");
            headers.put(cable, new Header(year[0], null, List.of(), List.of(), null, null, List.of(), List.of(), null, List.of(),
                    year.length > 1 ? year[1] : null));
            EntityType type = EntityType.valueOf(columns.get(2));
            String id = cable + "/" + type.slug() + "/" + String.join("-", Words.of(columns.get(3)));
            entities.computeIfAbsent(cable, k -> new ArrayList<>()).add(new LocalEntity(id, type, columns.get(3),
                    values(columns.get(4)), values(columns.get(5)), false, null, null));
            gold.put(id, columns.get(6));
        }
        return new Case(name, entities.entrySet().stream().map(e -> new CableRecord(e.getKey(), e.getKey(), headers.get(e.getKey()),
                null, e.getValue(), null, null, null, null, null)).toList(), gold);
    }

    private static List<String> values(String column) {
        return Arrays.stream(column.split(";")).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }
}
