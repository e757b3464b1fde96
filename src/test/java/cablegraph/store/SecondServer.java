package cablegraph.store;

import java.nio.file.Path;

/** A Neo4j in a process of its own: prints its address and password and runs until something is written to it. */
final class SecondServer {

    private SecondServer() {}

    public static void main(String[] args) throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(Path.of(args[0]))) {
            System.out.println(neo4j.uri());
            System.out.println(neo4j.password());
            System.in.read();
        }
    }
}
