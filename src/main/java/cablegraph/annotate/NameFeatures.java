package cablegraph.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;

/**
 * What the OpenNLP name finder sees of a word: the word and its neighbours, how they are written, their parts of speech,
 * and how the cable as a whole uses the word. In a sentence in capitals the way a word is written says nothing, so its
 * shape counts apart there.
 *
 * <p>OpenNLP makes the features from the words alone; {@link #encode} therefore writes all that is known of a word into
 * it. Public because OpenNLP makes an object of the class that the model's description names.
 */
public final class NameFeatures extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {

    /** The description that a model carries of its features. */
    static final String DESCRIPTION = "<featureGenerators cache=\"false\" name=\"cablegraph\">"
            + "<generator class=\"" + NameFeatures.class.getName() + "\"/></featureGenerators>";

    private static final char MARK = '\t';
    private static final int LONGEST_AFFIX = 4;
    private static final String NONE = "-";

    /** Used by OpenNLP. */
    public NameFeatures() {}

    @Override
    public AdaptiveFeatureGenerator create() {
        return NameFeatures::features;
    }

    /** How often a cable writes a word after a title, in brackets, and small. */
    private static final class Usage {
        private int titled;
        private int bracketed;
        private int small;
        private int capital;
    }

    /** Returns the words of each sentence of a cable as the finder is to get them. */
    static List<String[]> encode(List<Sentence> sentences) {
        Map<String, Usage> usages = new HashMap<>();
        sentences.forEach(sentence -> count(sentence, usages));
        List<String[]> encoded = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean capitals = ModelText.inCapitals(sentence.text());
            encoded.add(sentence.tokens().stream().map(token -> encode(token, usages, capitals)).toArray(String[]::new));
        }
        return encoded;
    }

    private static void count(Sentence sentence, Map<String, Usage> usages) {
        boolean capitals = ModelText.inCapitals(sentence.text());
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            Usage usage = usages.computeIfAbsent(lower(word), w -> new Usage());
            String before = i == 0 ? "" : tokens.get(i - 1).text();
            usage.titled += TitleWords.isHead(before) || TitleWords.isHonorific(before) ? 1 : 0;
            usage.bracketed += before.equals("(") && i + 1 < tokens.size() && tokens.get(i + 1).text().equals(")") ? 1 : 0;
            if (!capitals && i > 0) {
                usage.small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
                usage.capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
    }

    private static String encode(Token token, Map<String, Usage> usages, boolean capitals) {
        Usage usage = usages.get(lower(token.text()));
        String use = (usage.titled > 0 ? "t" : "") + (usage.bracketed > 0 ? "b" : "")
                + (usage.capital > usage.small ? "c" : usage.small > 0 ? "s" : "");
        return token.text() + MARK + token.tag() + MARK + (capitals ? "C" : "M") + MARK + use;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static void features(List<String> features, String[] encoded, int index, String[] outcomes) {
        String[] here = parts(encoded, index);
        String[] before = parts(encoded, index - 1);
        String[] after = parts(encoded, index + 1);
        String[] second = parts(encoded, index + 2);
        String word = lower(here[0]);
        String previous = lower(before[0]);
        String next = lower(after[0]);
        String outcome = index == 0 ? NONE : outcomes[index - 1];
        String set = here[2];

        features.add("w=" + word);
        features.add("p=" + previous);
        features.add("n=" + next);
        features.add("pp=" + lower(parts(encoded, index - 2)[0]));
        features.add("nn=" + lower(second[0]));
        features.add("pw=" + previous + " " + word);
        features.add("wn=" + word + " " + next);
        features.add("nb=" + next + " " + lower(second[0]));

        String shape = set + shape(here[0]);
        features.add("s=" + shape);
        features.add("sp=" + set + shape(before[0]));
        features.add("sn=" + set + shape(after[0]));
        features.add("ps=" + shape(before[0]) + shape);
        features.add("ss=" + shape + shape(after[0]));
        features.add("pss=" + shape(before[0]) + shape + shape(after[0]));

        for (int length = 1; length <= Math.min(LONGEST_AFFIX, word.length()); length++) {
            features.add("a=" + word.substring(0, length));
            features.add("z=" + word.substring(word.length() - length));
        }
        features.add("t=" + here[1]);
        features.add("tp=" + before[1] + here[1]);
        features.add("tn=" + here[1] + after[1]);
        features.add("u=" + set + here[3]);
        features.add("up=" + set + before[3]);
        features.add("un=" + set + after[3]);
        features.add("ks=" + shape + kind(before[0]) + kind(after[0]));
        features.add("k=" + kind(here[0]));
        features.add("kp=" + kind(before[0]));
        features.add("kn=" + kind(after[0]));

        features.add("o=" + outcome);
        features.add("ow=" + outcome + word);
        features.add("os=" + outcome + shape);
        features.add("ot=" + outcome + here[1]);
        features.add("op=" + outcome + previous);
        features.add("oo=" + outcome + (index < 2 ? NONE : outcomes[index - 2]));
        features.add("on=" + outcome + shape + next);
    }

    private static String[] parts(String[] encoded, int index) {
        return index < 0 || index >= encoded.length ? new String[] {NONE, NONE, NONE, NONE}
                : encoded[index].split(String.valueOf(MARK), -1);
    }

    /** Returns what kind of listed word it is: of a title, an address, an office. */
    private static String kind(String word) {
        return TitleWords.isHead(word) ? "T" : TitleWords.isHonorific(word) ? "H" : OfficeWords.isHead(word) ? "O"
                : TitleWords.isLink(word) ? "L" : NONE;
    }

    /** Returns how a word is written: runs of capitals, small letters and digits as one letter each, the rest as it is. */
    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < Math.min(word.length(), ModelText.LONGEST_WORD); i++) {
            char c = word.charAt(i);
            char s = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '9' : c;
            int length = shape.length();
            if (length == 0 || shape.charAt(length - 1) != s) {
                shape.append(s);
            } else if (length < 2 || shape.charAt(length - 2) != s) {
                shape.append(s);
            }
        }
        return shape.toString();
    }
}
