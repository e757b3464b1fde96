package cablegraph.source;

import java.util.Locale;

/** Names of cables made from names of files. */
final class Names {

    private Names() {}

    /** Returns the last part of a path without its extension: {@code 07MEXICO983} for {@code cables/07MEXICO983.txt}. */
    static String of(String path) {
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** Returns the extension in lower case, without its dot. */
    static String extension(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
