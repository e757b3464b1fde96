package cablegraph.store;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** A driver, the server behind it if it is our own, and the driver's errors in words for the user. Thread-safe. */
final class Connection implements AutoCloseable {

    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");
    private static final Pattern VERSION = Pattern.compile("^Neo4j/v?(\\d{1,4})\\.(\\d{1,4})");
    private static final int CONNECT_SECONDS = 10;

    private final Driver driver;
    private final String address;
    private final EmbeddedNeo4j embedded;

    private Connection(Driver driver, String address, EmbeddedNeo4j embedded) {
        this.driver = driver;
        this.address = address;
        this.embedded = embedded;
    }

    static Connection open(EmbeddedNeo4j neo4j) {
        return open(neo4j.uri(), EmbeddedNeo4j.USER, neo4j.password(), neo4j);
    }

    static Connection open(URI uri, String user, String password) {
        return open(uri, user, password, null);
    }

    private static Connection open(URI uri, String user, String password, EmbeddedNeo4j embedded) {
        if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme()) || uri.getHost() == null) {
            throw new StoreException("not the address of a Neo4j: " + uri + "; expected bolt://HOST:7687 or neo4j://HOST:7687");
        }
        Config config = Config.builder().withLogging(Logging.none()).withUserAgent("cablegraph")
                .withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(CONNECT_SECONDS, TimeUnit.SECONDS).build();
        Driver driver;
        try {
            driver = GraphDatabase.driver(uri, AuthTokens.basic(user, password), config);
        } catch (IllegalArgumentException e) {
            throw new StoreException("not the address of a Neo4j: " + uri + " (" + e.getMessage() + ")", e);
        }
        Connection connection = new Connection(driver, uri.toString(), embedded);
        try {
            connection.checkVersion();
            return connection;
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    /** Returns what {@code work} returns; what the driver throws is thrown as {@link StoreException}. */
    <T> T ask(Function<Session, T> work) {
        try (Session session = driver.session()) {
            return work.apply(session);
        } catch (Neo4jException e) {
            throw new StoreException(explain(e), e);
        }
    }

    private void checkVersion() {
        String agent = ask(session -> session.run(CypherFiles.read("ping.cypher")).consume().server().agent());
        Matcher matcher = VERSION.matcher(agent);
        // 5.26 is the long-term release that follows 5.x; later ones are numbered by year.
        if (!matcher.find() || Integer.parseInt(matcher.group(1)) < 5
                || Integer.parseInt(matcher.group(1)) == 5 && Integer.parseInt(matcher.group(2)) < 26) {
            throw new StoreException(address + " is " + agent + "; Cablegraph needs Neo4j 5.26 or later");
        }
    }

    private String explain(Neo4jException e) {
        String code = e.code() == null ? "" : e.code();
        String said = e.getMessage() == null ? code : e.getMessage().lines().findFirst().orElse(code);
        if (e instanceof AuthenticationException || code.startsWith("Neo.ClientError.Security.AuthenticationRateLimit")) {
            return "wrong user or password for " + address + "; check --user and the password (" + said + ")";
        }
        if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
            return "cannot reach " + address + "; check that Neo4j runs there and that the address is right (" + said + ")";
        }
        if (code.startsWith("Neo.ClientError.Security.")) {
            return "the user has no right to do this on " + address + "; give it the roles of a publisher, or another one by --user ("
                    + said + ")";
        }
        if (code.contains("OutOfMemory") || code.contains("MemoryPoolOutOfMemory")) {
            return address + " has not enough memory for this; load fewer cables at a time, or give it more (" + said + ")";
        }
        if (said.contains("No space left") || said.contains("disk")) {
            return "the disk of " + address + " is full; make room and load again: a large load may be written in part (" + said + ")";
        }
        if (e instanceof ClientException) {
            return address + " refused this: " + said;
        }
        return address + " failed: " + said + "; if this was a load, load again: a large one may be written in part";
    }

    @Override
    public void close() {
        try {
            driver.close();
        } finally {
            if (embedded != null) {
                embedded.close();
            }
        }
    }
}
