package cablegraph.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of the graph that is written as a whole or not at all: rows by the file in {@code cypher/load} that writes them.
 *
 * @param id     the id of the cable, entity or edge
 * @param digest of the content: the same content has the same digest
 * @param rows   by the file's name without its ending
 */
record Part(String id, String digest, Map<String, List<Map<String, Object>>> rows) {

    /** What a part is, as {@code digests.cypher} names it. */
    enum Kind { TEXT, FINDINGS, ENTITY, KEPT_APART, MET_WITH, DISCUSSED }

    /** To be raised when the same content is to be stored in another form, so that stores are brought up to date. */
    private static final int FORM = 1;
    private static final int DIGEST_BYTES = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Collects the rows of a part. */
    static final class Builder {

        private final String id;
        private final Map<String, List<Map<String, Object>>> rows = new TreeMap<>();

        Builder(String id) {
            this.id = id;
        }

        /** Adds a row made of names and values in turn. */
        void add(String file, Object... namesAndValues) {
            Map<String, Object> row = map(namesAndValues);
            List<Map<String, Object>> list = rows.computeIfAbsent(file, f -> new ArrayList<>());
            list.add(row);
        }

        /** Returns the digest of what was added so far. */
        String digest() {
            return digestOf(rows);
        }

        Part build(String digest) {
            return new Part(id, digest, rows);
        }
    }

    /** Returns a map of names and values in turn, without the names whose value is null. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                map.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return map;
    }

    static String digestOf(Object content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((FORM + "\n").getBytes(StandardCharsets.UTF_8));
            byte[] digest = sha.digest(JSON.writeValueAsBytes(content));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
