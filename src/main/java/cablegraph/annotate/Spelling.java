package cablegraph.annotate;

/** Misspellings and other transcriptions of one name. */
final class Spelling {

    private static final int SHORTEST = 5;
    private static final int LONG = 9;

    private Spelling() {}

    /**
     * Returns whether two folded words are one name written in two ways: long enough, with the same first and last letter,
     * and one letter added, dropped, changed or swapped with its neighbour, two in a long word. Another ending is another
     * name: {@code Ivanov}, {@code Ivanova}.
     */
    static boolean close(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST - 1 || Math.max(a.length(), b.length()) < SHORTEST || a.charAt(0) != b.charAt(0)
                || a.charAt(a.length() - 1) != b.charAt(b.length() - 1) || a.equals(b)) {
            return false;
        }
        int allowed = shorter >= LONG ? 2 : 1;
        return Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
    }

    /** The optimal string alignment distance. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
