package cablegraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;

/**
 * The folder of an embedded store: a mark that says what it is, the password, Neo4j's own files.
 *
 * @param path the folder, absolute
 */
record StoreFolder(Path path) {

    private static final String MARK = "Cablegraph store, format 1, Neo4j 5";
    private static final long ROOM_TO_START = 64L << 20;
    private static final int PASSWORD_LENGTH = 24;
    /** Without characters that are taken for one another. */
    private static final String PASSWORD_LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /**
     * Returns the folder, made and marked if it was missing or empty.
     *
     * @throws StoreException if it is something else's folder, cannot be written, or its disk is full
     */
    static StoreFolder prepare(Path folder) {
        StoreFolder store = new StoreFolder(folder.toAbsolutePath().normalize());
        try {
            store.makeFolder();
            store.checkMark();
            store.checkRoom();
            Files.createDirectories(store.configuration());
            for (String file : List.of("server-logs.xml", "user-logs.xml")) {
                try (InputStream resource = StoreFolder.class.getResourceAsStream("/cablegraph/store/" + file)) {
                    Files.write(store.configuration().resolve(file), resource.readAllBytes());
                }
            }
            return store;
        } catch (FileAlreadyExistsException | NotDirectoryException e) {
            throw new StoreException(store.path + " is a file; give a folder for the database with --data", e);
        } catch (AccessDeniedException e) {
            throw new StoreException("cannot write to " + e.getFile() + "; change its permissions or give another folder with --data", e);
        } catch (IOException e) {
            throw new StoreException("cannot use the folder " + store.path + " for the database: " + e.getMessage()
                    + "; give another one with --data", e);
        }
    }

    Path configuration() {
        return path.resolve("conf");
    }

    Path log() {
        return path.resolve("logs").resolve("neo4j.log");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    /** Returns whether the database's first password has been set. */
    boolean hasUser() {
        return Files.exists(path.resolve("data/dbms/auth.ini")) || hasDatabase();
    }

    private boolean hasDatabase() {
        return Files.exists(path.resolve("data/databases/system"));
    }

    /** Returns whether another process has the database open. Not to be asked while this process has. */
    boolean isLocked() {
        Path lock = path.resolve("data/databases/store_lock");
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE); FileLock held = channel.tryLock()) {
            return held == null;
        } catch (IOException | OverlappingFileLockException e) {
            return true;
        }
    }

    /**
     * Returns the password of the store, made up at random when there is none yet, from a file that only its owner can
     * read.
     */
    String password() {
        Path file = passwordFile();
        try {
            if (Files.exists(file)) {
                closeToOthers(file, "rw-------");
                String password = Files.readString(file).strip();
                if (!password.isEmpty()) {
                    return password;
                }
            }
            if (hasDatabase()) {
                throw new StoreException("the password file " + file + " is missing; put it back, or delete " + path
                        + " and load the cables again");
            }
            String password = randomPassword();
            Files.deleteIfExists(file);
            Files.createFile(file);
            closeToOthers(file, "rw-------");
            Files.writeString(file, password + "\n");
            return password;
        } catch (IOException e) {
            throw new StoreException("cannot read or write the password file " + file + ": " + e.getMessage(), e);
        }
    }

    private static String randomPassword() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder(PASSWORD_LENGTH);
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(PASSWORD_LETTERS.charAt(random.nextInt(PASSWORD_LETTERS.length())));
        }
        return password.toString();
    }

    private void makeFolder() throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            closeToOthers(path, "rwx------");
        }
    }

    private void checkMark() throws IOException {
        Path mark = path.resolve("cablegraph-store");
        if (Files.exists(mark)) {
            String found = Files.readString(mark).strip();
            if (!found.equals(MARK)) {
                throw new StoreException(path + " is of another version (" + found + "; this one reads: " + MARK
                        + "); give another folder with --data and load the cables again");
            }
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            if (files.iterator().hasNext()) {
                throw new StoreException(path + " holds files that are not a Cablegraph store; give an empty or new folder with --data");
            }
        }
        Files.writeString(mark, MARK + "\n");
    }

    private void checkRoom() throws IOException {
        long room = Files.getFileStore(path).getUsableSpace();
        if (room < ROOM_TO_START) {
            throw new StoreException("the disk of " + path + " is full (" + (room >> 20)
                    + " MB left); make room or give a folder on another disk with --data");
        }
    }

    private static void closeToOthers(Path file, String posix) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(posix));
            return;
        }
        AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(acl.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class)).build()));
        }
    }
}
